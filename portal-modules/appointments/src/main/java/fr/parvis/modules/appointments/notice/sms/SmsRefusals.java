package fr.parvis.modules.appointments.notice.sms;

import fr.parvis.spi.notification.SmsRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Tells agents, beside the name of who comes, that a text message cannot reach them: somebody has to call. */
@ApplicationScoped
public class SmsRefusals {

    private static final Pattern KEY = Pattern.compile("appointment-[a-z]+-([0-9a-f-]{36}).*");

    private final SmsWords words = new SmsWords();
    private Jdbi jdbi;

    /** For the container's proxy. */
    protected SmsRefusals() {}

    @Inject
    public SmsRefusals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void refused(@Observes SmsRefused event) {
        Matcher key = KEY.matcher(event.idempotencyKey());
        if (key.matches()) {
            note(UUID.fromString(key.group(1)));
        }
    }

    /** Once, and no more is sent there. */
    private void note(UUID appointment) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT phone FROM appointments.appointment WHERE id = :id AND texted AND phone IS NOT NULL FOR UPDATE")
                .bind("id", appointment)
                .mapTo(String.class)
                .findOne()
                .ifPresent(phone -> handle.createUpdate("""
                                UPDATE appointments.appointment SET texted = false,
                                    comment = trim(E'\\n' FROM comment || E'\\n' || :words) WHERE id = :id
                                """)
                        .bind("words", words.refused(phone))
                        .bind("id", appointment)
                        .execute()));
    }
}
