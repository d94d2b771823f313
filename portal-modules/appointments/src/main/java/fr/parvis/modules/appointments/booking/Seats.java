package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.booking.Occupations.Wanted;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes seats of collective sessions: each has a number, and the database knows each number once. */
@ApplicationScoped
public class Seats {

    private static final String OPEN = """
            INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, type_id, capacity)
            VALUES (gen_random_uuid(), :collectivite, :resource, tstzrange(:from, :until), 'SESSION', :type, :capacity)
            ON CONFLICT DO NOTHING
            """;

    /** The lock makes rivals for the last seats wait for each other instead of failing on one number. */
    private static final String FIND = """
            SELECT id FROM appointments.occupation WHERE resource_id = :resource AND kind = 'SESSION' AND type_id = :type
                AND during = tstzrange(:from, :until) FOR UPDATE
            """;

    private static final String TAKE = """
            INSERT INTO appointments.seat (collectivite_id, session_id, capacity, number, appointment_id, held_until)
            SELECT o.collectivite_id, o.id, o.capacity, n, :appointment, :heldUntil
            FROM appointments.occupation o, generate_series(1, o.capacity) AS n
            WHERE o.id = :session
                AND NOT EXISTS (SELECT FROM appointments.seat s WHERE s.session_id = o.id AND s.number = n)
            ORDER BY n LIMIT 1 ON CONFLICT DO NOTHING
            """;

    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Seats() {}

    @Inject
    public Seats(Collectivites collectivites, Clock clock) {
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Takes a seat of the session at that time, which begins to exist with its first seat. */
    boolean take(Handle handle, UUID appointment, UUID resource, Interval during, Wanted wanted) {
        handle.createUpdate(OPEN)
                .bind("collectivite", collectivites.current().id())
                .bind("resource", resource)
                .bind("from", Occupations.utc(during.start()))
                .bind("until", Occupations.utc(during.end()))
                .bind("type", wanted.type().id())
                .bind("capacity", wanted.type().capacity())
                .execute();
        Optional<UUID> session = handle.createQuery(FIND)
                .bind("resource", resource)
                .bind("type", wanted.type().id())
                .bind("from", Occupations.utc(during.start()))
                .bind("until", Occupations.utc(during.end()))
                .mapTo(UUID.class)
                .findOne();
        return session.filter(id -> sit(handle, id, appointment, wanted)).isPresent();
    }

    private boolean sit(Handle handle, UUID session, UUID appointment, Wanted wanted) {
        handle.execute(
                "DELETE FROM appointments.seat WHERE session_id = ? AND held_until < ?",
                session,
                Occupations.utc(clock.instant()));
        return handle.createUpdate(TAKE)
                        .bind("session", session)
                        .bind("appointment", appointment)
                        .bind("heldUntil", wanted.heldUntil().map(Occupations::utc))
                        .execute()
                == 1;
    }
}
