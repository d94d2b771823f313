package fr.parvis.notifications.internal;

import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves mails in the outbox. */
@ApplicationScoped
public class OutboxMailer implements Mailer {

    private Outbox outbox;

    /** For the container's proxy. */
    protected OutboxMailer() {}

    @Inject
    public OutboxMailer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(String idempotencyKey, Mail mail) {
        outbox.put(MailHandler.KIND, MailHandler.KIND + "/" + idempotencyKey, mail);
    }
}
