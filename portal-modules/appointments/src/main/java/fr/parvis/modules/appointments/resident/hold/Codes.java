package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.contact.ContactChecks;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends codes, by e-mail or to mobile phones. */
@ApplicationScoped
public class Codes {

    private ContactChecks checks;
    private Mailer mailer;
    private Texter texter;

    /** For the container's proxy. */
    protected Codes() {}

    @Inject
    public Codes(ContactChecks checks, Mailer mailer, Texter texter) {
        this.checks = checks;
        this.mailer = mailer;
        this.texter = texter;
    }

    /** Sends a code, but not a second one while the first can still be typed: pages are sent twice by impatience. */
    @Transactional
    public void sendUnlessWaiting(Subject subject, Contact contact) {
        if (!checks.isWaiting(subject.appointment().id(), contact)) {
            send(subject, contact);
        }
    }

    /** Sends a code; false when too many were sent already. */
    @Transactional
    public boolean send(Subject subject, Contact contact) {
        Optional<String> code = checks.newCode(subject.appointment().id(), contact);
        code.ifPresent(digits -> send(subject, contact, digits));
        return code.isPresent();
    }

    private void send(Subject subject, Contact contact, String digits) {
        String key = "appointment-code-" + UUID.randomUUID();
        if (contact.kind() == Contact.Kind.EMAIL) {
            mailer.send(key, mail(subject, contact, digits));
        } else {
            texter.send(key, new Sms(contact.value(), Wording.french().text("sms.code", digits)));
        }
    }

    private static Mail mail(Subject subject, Contact contact, String digits) {
        Wording words = Wording.french();
        return new Mail(
                contact.value(),
                words.text("book.code.mail.subject", digits),
                List.of(
                        words.text("book.code.mail.code", digits),
                        words.text("book.code.mail.what", subject.type().name()),
                        words.text("book.code.mail.not-you")),
                null,
                List.of());
    }
}
