package fr.parvis.notifications.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import fr.parvis.spi.outbox.Undeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.IOException;

/** Gives a mail to the mail server. */
@ApplicationScoped
public class MailHandler implements OutboxHandler {

    static final String KIND = "mail";

    private final JsonMapper json = new JsonMapper();
    private MailWriter writer;

    /** For the container's proxy. */
    protected MailHandler() {}

    @Inject
    public MailHandler(MailWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Delivery delivery) throws MessagingException, IOException, Undeliverable {
        Mail mail = json.readValue(delivery.payload(), Mail.class);
        try {
            Transport.send(writer.write(mail, delivery.idempotencyKey()));
        } catch (AddressException e) {
            throw new Undeliverable("the address cannot be one", e);
        }
    }
}
