package fr.parvis.launcher.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail, taken apart.
 *
 * @param id short name in addresses, made from the message id
 * @param from who sent it
 * @param to who was to get it
 * @param subject its subject
 * @param date when it was sent
 * @param text its plain text, if any
 * @param html its HTML, if any
 * @param files its attachments
 */
record Mail(
        String id,
        String from,
        String to,
        String subject,
        Date date,
        Optional<String> text,
        Optional<String> html,
        List<File> files) {

    /** An attachment. */
    record File(String name, String type, byte[] content) {}

    static Mail read(MimeMessage message) throws MessagingException, IOException {
        var parts = new Parts();
        parts.collect(message);
        var key = Optional.ofNullable(message.getMessageID()).orElse(String.valueOf(message.getSentDate()));
        return new Mail(
                Integer.toHexString(key.hashCode()),
                addresses(message.getFrom()),
                addresses(message.getAllRecipients()),
                Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                Optional.ofNullable(message.getSentDate()).orElseGet(Date::new),
                Optional.ofNullable(parts.text),
                Optional.ofNullable(parts.html),
                List.copyOf(parts.files));
    }

    private static String addresses(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress known ? known.toUnicodeString() : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static final class Parts {

        private String text;
        private String html;
        private final List<File> files = new ArrayList<>();

        void collect(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                var parts = (Multipart) part.getContent();
                for (int i = 0; i < parts.getCount(); i++) {
                    collect(parts.getBodyPart(i));
                }
            } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                var name = Optional.ofNullable(part.getFileName()).orElse("file");
                files.add(new File(
                        name, part.getContentType(), part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html") && html == null) {
                html = (String) part.getContent();
            } else if (part.isMimeType("text/plain") && text == null) {
                text = (String) part.getContent();
            }
        }
    }
}
