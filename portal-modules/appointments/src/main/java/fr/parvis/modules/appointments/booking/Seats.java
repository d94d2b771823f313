package fr.parvis.modules.appointments.booking;

import static fr.parvis.modules.appointments.booking.Occupations.utc;

import fr.parvis.modules.appointments.booking.Occupations.Taking;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes a seat of a collective appointment. Seats are numbered: the database has no room for one too many. */
@ApplicationScoped
public class Seats {

    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Seats() {}

    @Inject
    public Seats(Collectivites collectivites, Clock clock) {
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Tries the sessions of one resource after the other; false when all are full. */
    boolean take(Handle handle, UUID appointment, Taking taking) {
        List<UUID> resources = handle.createQuery("""
                        SELECT r.id FROM appointments.resource r JOIN appointments.resource_type t ON t.resource_id = r.id
                        WHERE r.place_id = :place AND t.type_id = :type AND r.active ORDER BY r.id
                        """)
                .bind("place", taking.placeId())
                .bind("type", taking.typeId())
                .mapTo(UUID.class)
                .list();
        return resources.stream()
                .flatMap(resource -> session(handle, resource, taking).stream())
                .anyMatch(session -> sit(handle, session, appointment, taking));
    }

    /** The session of that time, begun by whoever comes first; empty where the resource does something else. */
    private Optional<UUID> session(Handle handle, UUID resource, Taking taking) {
        handle.createUpdate("""
                        INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, type_id, capacity)
                        VALUES (gen_random_uuid(), :collectivite, :resource, tstzrange(:from, :until), 'SESSION', :type, :capacity)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("resource", resource)
                .bind("from", utc(taking.from()))
                .bind("until", utc(taking.until()))
                .bind("type", taking.typeId())
                .bind("capacity", taking.capacity())
                .execute();
        return handle.createQuery("""
                        SELECT id FROM appointments.occupation WHERE resource_id = :resource AND kind = 'SESSION'
                            AND type_id = :type AND during = tstzrange(:from, :until)
                        """)
                .bind("resource", resource)
                .bind("type", taking.typeId())
                .bind("from", utc(taking.from()))
                .bind("until", utc(taking.until()))
                .mapTo(UUID.class)
                .findOne();
    }

    /** Rivals may take the number that was free a moment ago; then the next free one is tried, as long as there is one. */
    private boolean sit(Handle handle, UUID session, UUID appointment, Taking taking) {
        handle.createUpdate("DELETE FROM appointments.seat WHERE session_id = :session AND held_until < :now")
                .bind("session", session)
                .bind("now", utc(clock.instant()))
                .execute();
        while (true) {
            Optional<Integer> number = handle.createQuery("""
                            SELECT n FROM appointments.occupation o, generate_series(1, o.capacity) n
                            WHERE o.id = :session AND NOT EXISTS (SELECT FROM appointments.seat s
                                WHERE s.session_id = o.id AND s.number = n)
                            ORDER BY random() LIMIT 1
                            """)
                    .bind("session", session)
                    .mapTo(Integer.class)
                    .findOne();
            if (number.isEmpty()) {
                return false;
            }
            int taken = handle.createUpdate("""
                            INSERT INTO appointments.seat (collectivite_id, session_id, capacity, number, appointment_id, held_until)
                            SELECT collectivite_id, id, capacity, :number, :appointment, :heldUntil
                            FROM appointments.occupation WHERE id = :session ON CONFLICT DO NOTHING
                            """)
                    .bind("number", number.get())
                    .bind("appointment", appointment)
                    .bind("heldUntil", taking.heldUntil().map(Occupations::utc))
                    .bind("session", session)
                    .execute();
            if (taken == 1) {
                return true;
            }
        }
    }
}
