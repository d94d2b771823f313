package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The times that are kept for somebody, as rows. */
@ApplicationScoped
public class StoredOffers {

    /** The hold outlives the offer, so that its time passes from one person to the next without being free between. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StoredOffers() {}

    @Inject
    public StoredOffers(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Whether nobody else passes times on at this moment; who does not wait cannot wait in a circle. */
    boolean lock() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtext(:key))")
                .bind("key", collectivites.current().id() + " appointments sooner")
                .mapTo(Boolean.class)
                .one());
    }

    void add(SoonerOffer offer, Key key) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("appointment", "occupation", "seat")) {
                String id = table.equals("appointment") ? "id" : "appointment_id";
                handle.createUpdate("UPDATE appointments." + table
                                + " SET held_until = :until WHERE held_until IS NOT NULL AND " + id + " = :hold")
                        .bind("until", offer.until().plus(GRACE).atOffset(ZoneOffset.UTC))
                        .bind("hold", offer.holdId())
                        .execute();
            }
            handle.createUpdate("""
                            INSERT INTO appointments.sooner_offer
                            VALUES (:id, :collectivite, :appointment, :place, :starts, :hold, :sha256, :now, :until, NULL)
                            """)
                    .bind("id", offer.id())
                    .bind("collectivite", collectivites.current().id())
                    .bind("appointment", offer.appointmentId())
                    .bind("place", offer.placeId())
                    .bind("starts", offer.startsAt().atOffset(ZoneOffset.UTC))
                    .bind("hold", offer.holdId())
                    .bind("sha256", key.sha256())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("until", offer.until().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** The offer that a key opens, whatever became of it. */
    Optional<SoonerOffer> find(String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM appointments.sooner_offer WHERE sha256 = :sha256")
                        .bind("sha256", new Key(key).sha256())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Takes an offer that still stands, so that nobody else decides about it meanwhile. */
    boolean take(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM appointments.sooner_offer WHERE id = :id AND outcome IS NULL AND until > :now FOR UPDATE
                        """)
                .bind("id", id)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
    }

    /** Whether it can still be answered. */
    boolean isOpen(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM appointments.sooner_offer WHERE id = :id AND outcome IS NULL AND until > :now)")
                .bind("id", id)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }

    void end(UUID id, String outcome) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.sooner_offer SET outcome = ? WHERE id = ? AND outcome IS NULL", outcome, id));
    }

    /** Offers that nobody answered in time; those being answered right now are left to their answer. */
    List<SoonerOffer> ignored() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM appointments.sooner_offer WHERE outcome IS NULL AND until <= :now
                        ORDER BY until FOR UPDATE SKIP LOCKED
                        """)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> read(row))
                .list());
    }

    /** The open offer to an appointment. */
    Optional<SoonerOffer> openTo(UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM appointments.sooner_offer WHERE appointment_id = :id AND outcome IS NULL
                        FOR UPDATE SKIP LOCKED
                        """)
                .bind("id", appointment)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static SoonerOffer read(ResultSet row) throws SQLException {
        return new SoonerOffer(
                row.getObject("id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("hold_id", UUID.class),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
