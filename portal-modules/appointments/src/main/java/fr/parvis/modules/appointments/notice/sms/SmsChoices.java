package fr.parvis.modules.appointments.notice.sms;

import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whom text messages may reach. */
@ApplicationScoped
public class SmsChoices {

    private Jdbi jdbi;
    private Texter texter;

    /** For the container's proxy. */
    protected SmsChoices() {}

    @Inject
    public SmsChoices(Jdbi jdbi, Texter texter) {
        this.jdbi = jdbi;
        this.texter = texter;
    }

    /** The mobile phone that may be texted about an appointment. */
    @Transactional
    public Optional<String> phone(UUID appointment) {
        return texter.isOn()
                ? jdbi.withHandle(handle -> handle.createQuery(
                                        "SELECT phone FROM appointments.appointment WHERE id = :id AND texted AND phone IS NOT NULL")
                                .bind("id", appointment)
                                .mapTo(String.class)
                                .findOne())
                        .filter(number ->
                                Contact.phone(number).filter(Contact::isMobile).isPresent())
                : Optional.empty();
    }

    /** No more text messages about it. */
    @Transactional
    public void stop(UUID appointment) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE appointments.appointment SET texted = false WHERE id = ?", appointment));
    }
}
