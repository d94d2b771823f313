package fr.parvis.e2e.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The mails that reached the real SMTP server. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A delivery that a killed server had begun is taken over after four missed heartbeats of ten seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final com.icegreen.greenmail.util.GreenMail server;

    Mailbox(com.icegreen.greenmail.util.GreenMail server) {
        this.server = server;
    }

    /** The only mail to this address whose subject holds these words, waited for. */
    public MimeMessage expect(String to, String subjectPart) {
        return Awaitility.await("a mail to " + to + " about " + subjectPart)
                .atMost(LONGEST)
                .until(
                        () -> to(to).stream()
                                .filter(mail -> subject(mail).contains(subjectPart))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** All mails to this address so far. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** The first link in the text part of a mail. */
    public static String link(MimeMessage mail) {
        Matcher matcher = LINK.matcher(text(mail));
        if (!matcher.find()) {
            throw new AssertionError("no link in: " + text(mail));
        }
        return matcher.group();
    }

    /** The text part of a mail. */
    public static String text(Part part) {
        return first("text/plain", part);
    }

    /** The HTML part of a mail. */
    public static String html(Part part) {
        return first("text/html", part);
    }

    private static String first(String type, Part part) {
        try {
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String text = first(type, parts.getBodyPart(i));
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
            return "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
