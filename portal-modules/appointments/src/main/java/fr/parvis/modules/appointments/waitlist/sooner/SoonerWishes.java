package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who would rather come sooner, in the order in which they asked. Three times at most, once a day. */
@ApplicationScoped
public class SoonerWishes {

    private static final Duration BETWEEN = Duration.ofDays(1);

    /** Nobody is offered the same time twice, or one of the same day as their own. */
    private static final String NEXT = """
            SELECT w.appointment_id FROM appointments.sooner_wish w
            JOIN appointments.appointment a ON a.id = w.appointment_id
            JOIN appointments.appointment_type t ON t.id = a.type_id
            WHERE a.state = 'BOOKED' AND a.type_id = :type AND a.place_id = :place
                AND (a.starts_at AT TIME ZONE 'Europe/Paris')::date > (:starts AT TIME ZONE 'Europe/Paris')::date
                AND a.starts_at > :now + make_interval(mins => t.change_until_minutes)
                AND w.told < 3 AND (w.told_at IS NULL OR w.told_at <= :before)
                AND NOT EXISTS (SELECT FROM appointments.sooner_offer o WHERE o.appointment_id = a.id
                    AND (o.outcome IS NULL OR o.starts_at = :starts AND o.place_id = :place))
            ORDER BY w.told, w.asked_at, w.appointment_id LIMIT 20
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected SoonerWishes() {}

    @Inject
    public SoonerWishes(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Writes down a wish; the same wish again keeps its place. */
    @Transactional
    public void ask(UUID appointment) {
        jdbi.useHandle(handle -> now(handle.createUpdate("""
                        INSERT INTO appointments.sooner_wish (collectivite_id, appointment_id, asked_at)
                        VALUES (:collectivite, :appointment, :now) ON CONFLICT DO NOTHING
                        """))
                .bind("collectivite", collectivites.current().id())
                .bind("appointment", appointment)
                .execute());
    }

    @Transactional
    public void end(UUID appointment) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM appointments.sooner_wish WHERE appointment_id = ?", appointment));
    }

    @Transactional
    public boolean stands(UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM appointments.sooner_wish WHERE appointment_id = :id)")
                .bind("id", appointment)
                .mapTo(Boolean.class)
                .one());
    }

    /** Appointments that a time could replace, whose turn is first. */
    List<UUID> next(UUID type, UUID place, Instant starts) {
        return jdbi.withHandle(handle -> now(handle.createQuery(NEXT))
                .bind("type", type)
                .bind("place", place)
                .bind("starts", starts.atOffset(ZoneOffset.UTC))
                .bind("before", utc().minus(BETWEEN))
                .mapTo(UUID.class)
                .list());
    }

    void told(UUID appointment) {
        jdbi.useHandle(handle -> now(handle.createUpdate(
                        "UPDATE appointments.sooner_wish SET told = told + 1, told_at = :now WHERE appointment_id = :id"))
                .bind("id", appointment)
                .execute());
    }

    /** What somebody waits for: each type and place once, with the latest of their appointments. */
    List<Wanted> wanted() {
        return jdbi.withHandle(handle -> now(handle.createQuery("""
                        SELECT a.type_id, a.place_id, max(a.starts_at) AS latest FROM appointments.sooner_wish w
                        JOIN appointments.appointment a ON a.id = w.appointment_id
                        WHERE a.state = 'BOOKED' AND a.starts_at > :now AND w.told < 3 GROUP BY 1, 2
                        """))
                .map((row, context) -> new Wanted(
                        row.getObject("type_id", UUID.class),
                        row.getObject("place_id", UUID.class),
                        row.getObject("latest", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** Forgets the wishes of whose appointment is over, or is none any more. */
    void forget() {
        jdbi.useHandle(handle -> now(handle.createUpdate("""
                        DELETE FROM appointments.sooner_wish w USING appointments.appointment a
                        WHERE a.id = w.appointment_id AND (a.state <> 'BOOKED' OR a.starts_at <= :now)
                        """)).execute());
    }

    private <T extends SqlStatement<T>> T now(T statement) {
        return statement.bind("now", utc());
    }

    private OffsetDateTime utc() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A type at a place, before a time. */
    record Wanted(UUID typeId, UUID placeId, Instant latest) {}
}
