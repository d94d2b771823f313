package fr.parvis.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.configuration.MailServer;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.Undeliverable;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.themes.Themes;
import fr.parvis.world.FixedLogos;
import fr.parvis.world.ProductTexts;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.World;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class MailHandlerTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestDatabase database;
    private RequestsWorld brumeval;
    private MailHandler handler;

    @TempDir
    private Path documents;

    MailHandlerTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        server.start();
        int port = server.getSmtp().getPort();
        var settings = new MailServer(
                "127.0.0.1", port, Optional.empty(), Optional.empty(), "ne-pas-repondre@brumeval.example");
        brumeval = new RequestsWorld(new World(database, TestDatabase.BRUMEVAL, "Brumeval", documents, settings));
        handler = new MailHandler(new MailWriter(
                server.getSmtp().createSession(),
                brumeval.ground.settings,
                brumeval.ground.collectivites,
                brumeval.documents,
                brumeval.documents,
                new MailFrame(ProductTexts.shipped(), new Themes()),
                new FixedLogos(),
                brumeval.ground.clock));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTheSameWordsAsTextAndAsHtmlWithTheAttachment() throws Exception {
        Document receipt = brumeval.ground.transaction(
                () -> brumeval.documents.store("reçu d’été.txt", "text/plain", new byte[] {65}));

        send("lea@example.org", "Votre demande est acceptée", List.of(receipt.id()));

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("Votre demande est acceptée");
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        MimeMultipart both = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat((String) both.getBodyPart(0).getContent()).contains("C’est <b>fait</b>");
        assertThat((String) both.getBodyPart(1).getContent()).contains("C’est &lt;b&gt;fait&lt;/b&gt;");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("reçu d’été.txt");
        assertThat(mixed.getBodyPart(1).getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''re%C3%A7u");
    }

    @Test
    void sendsAnAppointmentAsAPartForCalendarsAndAsAFile() throws Exception {
        String event = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Pièce d’identité\r\nEND:VCALENDAR\r\n";
        send(new Mail(
                "lea@example.org",
                "Votre rendez-vous",
                List.of("À lundi."),
                null,
                List.of(),
                new Mail.Calendar("REQUEST", event)));

        MimeMultipart mixed = (MimeMultipart) received().getContent();
        MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(words.getBodyPart(2).getInputStream()).hasBinaryContent(event.getBytes(StandardCharsets.UTF_8));
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("rendez-vous.ics");
    }

    @Test
    void letsNobodyWriteHeadersThroughTheSubject() throws Exception {
        send("lea@example.org", "Bonjour\r\nBcc: paul@example.org\r\n\r\nAchetez", List.of());

        MimeMessage mail = received();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void givesUpOnWhatIsNoAddress() {
        for (String address :
                List.of("lea", "lea@example.org\r\nBcc: paul@example.org", "lea@example.org, paul@example.org", "")) {
            assertThatThrownBy(() -> send(address, "Bonjour", List.of()))
                    .as(address)
                    .isInstanceOf(Undeliverable.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void send(String to, String subject, List<UUID> attachments) throws Exception {
        send(new Mail(to, subject, List.of("C’est <b>fait</b>"), null, attachments));
    }

    private void send(Mail mail) throws Exception {
        handler.deliver(new Delivery(UUID.randomUUID(), "key", new JsonMapper().writeValueAsString(mail)));
    }

    private MimeMessage received() {
        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
