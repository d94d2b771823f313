package fr.parvis.notifications.internal;

import fr.parvis.configuration.Settings;
import fr.parvis.documents.DocumentContents;
import fr.parvis.looks.Logo;
import fr.parvis.looks.Logos;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Document.Scan;
import fr.parvis.spi.document.Documents;
import fr.parvis.spi.notification.Mail;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/** Writes the MIME message of a mail: the same words as text and as HTML, in the name of the collectivité. */
@ApplicationScoped
public class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String LOGO_ID = "logo@parvis";

    private Session session;
    private Settings settings;
    private Collectivites collectivites;
    private Documents documents;
    private DocumentContents contents;
    private MailFrame frame;
    private Logos logos;
    private Clock clock;

    /** For the container's proxy. */
    protected MailWriter() {}

    @Inject
    public MailWriter(
            Session session,
            Settings settings,
            Collectivites collectivites,
            Documents documents,
            DocumentContents contents,
            MailFrame frame,
            Logos logos,
            Clock clock) {
        this.session = session;
        this.settings = settings;
        this.collectivites = collectivites;
        this.documents = documents;
        this.contents = contents;
        this.frame = frame;
        this.logos = logos;
        this.clock = clock;
    }

    MimeMessage write(Mail mail, String idempotencyKey) throws MessagingException, IOException {
        Collectivite collectivite = collectivites.current();
        String from = settings.mail().from();
        MimeMessage message = new IdentifiedMessage(session, MessageId.of(collectivite, idempotencyKey, from));
        message.setFrom(new InternetAddress(from, collectivite.name(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}", " "), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", MailFrame.LANGUAGE.toLanguageTag());
        message.setContent(body(mail, collectivite));
        message.saveChanges();
        return message;
    }

    private MimeMultipart body(Mail mail, Collectivite collectivite) throws MessagingException, IOException {
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(text(frame.text(mail, collectivite), "plain"));
        both.addBodyPart(html(mail, collectivite));
        if (mail.calendar() != null) {
            both.addBodyPart(calendar(mail.calendar()));
        }
        if (mail.attachments().isEmpty() && mail.calendar() == null) {
            return both;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(both);
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(words);
        if (mail.calendar() != null) {
            MimeBodyPart file = calendar(mail.calendar());
            file.setHeader("Content-Disposition", disposition("rendez-vous.ics"));
            mixed.addBodyPart(file);
        }
        for (Document document : documents.findAll(mail.attachments())) {
            if (document.scan() != Scan.INFECTED) {
                mixed.addBodyPart(attachment(document));
            }
        }
        return mixed;
    }

    /** The logo travels inside: fetching it would tell the collectivité who reads its mails, and most readers block that. */
    private MimeBodyPart html(Mail mail, Collectivite collectivite) throws MessagingException {
        Optional<byte[]> logo = logos.picture(collectivite, 2 * MailFrame.LOGO_HEIGHT);
        if (logo.isEmpty()) {
            return text(frame.html(mail, collectivite, ""), "html");
        }
        MimeBodyPart picture = new MimeBodyPart();
        picture.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.get(), Logo.PNG)));
        picture.setContentID("<" + LOGO_ID + ">");
        picture.setDisposition(MimeBodyPart.INLINE);
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(new MimeMultipart("related", text(frame.html(mail, collectivite, LOGO_ID), "html"), picture));
        return part;
    }

    private static MimeBodyPart text(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(Mail.Calendar calendar) throws MessagingException {
        byte[] content = calendar.content().getBytes(StandardCharsets.UTF_8);
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        return part;
    }

    /** Fails, to be tried again later, while the scanner has not looked at the document. */
    private MimeBodyPart attachment(Document document) throws MessagingException, IOException {
        try (InputStream content = contents.open(document)) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, document.mediaType())));
            part.setHeader("Content-Disposition", disposition(document.name()));
            return part;
        }
    }

    /** With its charset (RFC 2231), whatever the server's own: under a POSIX locale that one has no accent. */
    private static String disposition(String fileName) throws ParseException {
        ParameterList parameters = new ParameterList();
        parameters.set("filename", fileName, UTF_8);
        return new ContentDisposition(MimeBodyPart.ATTACHMENT, parameters).toString();
    }
}
