package fr.parvis.modules.appointments.contact;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The codes of the current collectivité: sent, typed, tried too often. */
@ApplicationScoped
public class ContactChecks {

    /** How long a code can be typed. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** Wrong tries before a code is worth nothing. */
    public static final int MOST_TRIES = 5;

    /** Codes sent for one appointment. */
    static final int MOST_SENT = 4;

    /** Codes sent to one contact in an hour, whatever the appointments: nobody's mailbox is flooded from here. */
    static final int MOST_AN_HOUR = 8;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected ContactChecks() {}

    @Inject
    public ContactChecks(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** A new code for this contact, the former one being void; empty when too many were sent already. */
    @Transactional
    public Optional<String> newCode(UUID appointment, Contact contact) {
        return jdbi.withHandle(handle -> {
            if (sent(handle, appointment) >= MOST_SENT || sentInAnHour(handle, contact) >= MOST_AN_HOUR) {
                return Optional.empty();
            }
            Code code = Code.draw();
            handle.createUpdate("""
                            INSERT INTO appointments.contact_code (id, collectivite_id, appointment_id, contact, sha256, sent_at,
                                expires_at)
                            VALUES (:id, :collectivite, :appointment, :contact, :sha256, :now, :expires)
                            """)
                    .bind("id", UUID.randomUUID())
                    .bind("collectivite", collectivites.current().id())
                    .bind("appointment", appointment)
                    .bind("contact", contact.value())
                    .bind("sha256", code.sha256(appointment))
                    .bind("now", now())
                    .bind("expires", now().plus(LIFETIME))
                    .execute();
            return Optional.of(code.digits());
        });
    }

    /** Tries what was typed. Each wrong try counts, and only the latest code can be right. */
    @Transactional
    public Outcome check(UUID appointment, Contact contact, String typed) {
        return jdbi.withHandle(handle -> {
            Optional<Sent> latest = latest(handle, appointment, contact);
            if (latest.isEmpty() || latest.get().expires().isBefore(now().toInstant())) {
                return Outcome.EXPIRED;
            }
            if (latest.get().tries() >= MOST_TRIES) {
                return Outcome.SPENT;
            }
            boolean right = MessageDigest.isEqual(
                    latest.get().sha256(), Code.typed(typed).sha256(appointment));
            handle.createUpdate(
                            right
                                    ? "UPDATE appointments.contact_code SET checked_at = :now WHERE id = :id"
                                    : "UPDATE appointments.contact_code SET tries = tries + 1 WHERE id = :id")
                    .bind("now", now())
                    .bind("id", latest.get().id())
                    .execute();
            return right ? Outcome.RIGHT : latest.get().tries() + 1 >= MOST_TRIES ? Outcome.SPENT : Outcome.WRONG;
        });
    }

    /** Whether a code was sent to this contact that can still be typed. */
    @Transactional
    public boolean isWaiting(UUID appointment, Contact contact) {
        return jdbi.withHandle(handle -> latest(handle, appointment, contact))
                .filter(sent -> sent.expires().isAfter(now().toInstant()) && sent.tries() < MOST_TRIES)
                .isPresent();
    }

    /** Whether this contact was proved for this appointment. Another contact has to be proved anew. */
    @Transactional
    public boolean isProved(UUID appointment, Contact contact) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM appointments.contact_code
                            WHERE appointment_id = :appointment AND contact = :contact AND checked_at IS NOT NULL)
                        """)
                .bind("appointment", appointment)
                .bind("contact", contact.value())
                .mapTo(Boolean.class)
                .one());
    }

    /** Who proved a contact and then had to take another time does not prove it again. */
    @Transactional
    public void carryOver(UUID from, UUID to, Contact contact) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO appointments.contact_code (id, collectivite_id, appointment_id, contact, sha256, tries, sent_at,
                            expires_at, checked_at)
                        SELECT gen_random_uuid(), collectivite_id, :to, contact, sha256, tries, sent_at, expires_at, checked_at
                        FROM appointments.contact_code
                        WHERE appointment_id = :from AND contact = :contact AND checked_at IS NOT NULL LIMIT 1
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("contact", contact.value())
                .execute());
    }

    private static int sent(Handle handle, UUID appointment) {
        return handle.createQuery("SELECT count(*) FROM appointments.contact_code WHERE appointment_id = :appointment")
                .bind("appointment", appointment)
                .mapTo(Integer.class)
                .one();
    }

    private int sentInAnHour(Handle handle, Contact contact) {
        return handle.createQuery(
                        "SELECT count(*) FROM appointments.contact_code WHERE contact = :contact AND sent_at > :since")
                .bind("contact", contact.value())
                .bind("since", now().minusHours(1))
                .mapTo(Integer.class)
                .one();
    }

    /** Read and held, so that of two tries at once one waits. */
    private static Optional<Sent> latest(Handle handle, UUID appointment, Contact contact) {
        return handle.createQuery("""
                        SELECT id, sha256, tries, expires_at FROM appointments.contact_code
                        WHERE appointment_id = :appointment AND contact = :contact
                        ORDER BY sent_at DESC, id LIMIT 1 FOR UPDATE
                        """)
                .bind("appointment", appointment)
                .bind("contact", contact.value())
                .map(SENT)
                .findOne();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static final RowMapper<Sent> SENT = (row, context) -> new Sent(
            row.getObject("id", UUID.class),
            row.getBytes("sha256"),
            row.getInt("tries"),
            row.getObject("expires_at", OffsetDateTime.class).toInstant());

    private record Sent(UUID id, byte[] sha256, int tries, Instant expires) {}

    /** What came of a try. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** No code, or one that is too old. */
        EXPIRED,
        /** Tried too often. */
        SPENT
    }
}
