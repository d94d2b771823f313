package fr.parvis.modules.appointments.booking;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes time of a resource: the constraint of the database decides who gets it. */
@ApplicationScoped
public class Occupations {

    private Collectivites collectivites;
    private Clock clock;
    private Seats seats;

    /** For the container's proxy. */
    protected Occupations() {}

    @Inject
    public Occupations(Collectivites collectivites, Clock clock, Seats seats) {
        this.collectivites = collectivites;
        this.clock = clock;
        this.seats = seats;
    }

    /** Tries one resource after the other; false when none of them is free. */
    boolean take(Handle handle, UUID appointment, Taking taking) {
        if (taking.capacity() != null) {
            return seats.take(handle, appointment, taking);
        }
        OffsetDateTime now = utc(clock.instant());
        List<UUID> resources = handle.createQuery("""
                        SELECT r.id FROM appointments.resource r JOIN appointments.resource_type t ON t.resource_id = r.id
                        WHERE r.place_id = :place AND t.type_id = :type AND r.active ORDER BY random()
                        """)
                .bind("place", taking.placeId())
                .bind("type", taking.typeId())
                .mapTo(UUID.class)
                .list();
        OffsetDateTime from = utc(taking.from());
        OffsetDateTime until = utc(taking.until());
        for (UUID resource : resources) {
            handle.createUpdate("""
                            DELETE FROM appointments.occupation WHERE resource_id = :resource AND held_until < :now
                                AND during && tstzrange(:from, :until)
                            """)
                    .bind("resource", resource)
                    .bind("now", now)
                    .bind("from", from)
                    .bind("until", until)
                    .execute();
            int taken = handle.createUpdate("""
                            INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id,
                                held_until)
                            VALUES (gen_random_uuid(), :collectivite, :resource, tstzrange(:from, :until), 'APPOINTMENT',
                                :appointment, :heldUntil) ON CONFLICT DO NOTHING
                            """)
                    .bind("collectivite", collectivites.current().id())
                    .bind("resource", resource)
                    .bind("from", from)
                    .bind("until", until)
                    .bind("appointment", appointment)
                    .bind("heldUntil", taking.heldUntil().map(Occupations::utc))
                    .execute();
            if (taken == 1) {
                return true;
            }
        }
        return false;
    }

    /** Makes a held time a booked one; false when it was given to somebody else meanwhile. */
    boolean keep(Handle handle, UUID appointment) {
        return handle.execute(
                                "UPDATE appointments.occupation SET held_until = NULL WHERE appointment_id = ?",
                                appointment)
                        + handle.execute(
                                "UPDATE appointments.seat SET held_until = NULL WHERE appointment_id = ?", appointment)
                == 1;
    }

    /** Holds a time ten minutes longer. */
    void extend(Handle handle, UUID appointment) {
        for (String table : List.of("occupation", "seat")) {
            handle.execute(
                    "UPDATE appointments." + table
                            + " SET held_until = held_until + interval '10 minutes' WHERE appointment_id = ?",
                    appointment);
        }
    }

    /** Gives a time back. */
    void free(Handle handle, UUID appointment) {
        handle.execute("DELETE FROM appointments.occupation WHERE appointment_id = ?", appointment);
        handle.execute("DELETE FROM appointments.seat WHERE appointment_id = ?", appointment);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What to take.
     *
     * @param before minutes that the resource needs before
     * @param after minutes that it needs after
     * @param capacity seats of a collective appointment, or null
     * @param heldUntil when a hold ends; empty for good
     */
    record Taking(
            UUID typeId,
            UUID placeId,
            Instant startsAt,
            Instant endsAt,
            Duration before,
            Duration after,
            Integer capacity,
            Optional<Instant> heldUntil) {

        /** First moment of the resource that is taken. */
        Instant from() {
            return startsAt.minus(before);
        }

        /** Last moment of the resource that is taken. */
        Instant until() {
            return endsAt.plus(after);
        }
    }
}
