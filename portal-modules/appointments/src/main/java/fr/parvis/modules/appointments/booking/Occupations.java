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

    /** For the container's proxy. */
    protected Occupations() {}

    @Inject
    public Occupations(Collectivites collectivites, Clock clock) {
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Tries one resource after the other; false when none of them is free. */
    boolean take(Handle handle, UUID appointment, Taking taking) {
        OffsetDateTime now = utc(clock.instant());
        List<UUID> resources = handle.createQuery("""
                        SELECT r.id FROM appointments.resource r JOIN appointments.resource_type t ON t.resource_id = r.id
                        WHERE r.place_id = :place AND t.type_id = :type AND r.active ORDER BY random()
                        """)
                .bind("place", taking.placeId())
                .bind("type", taking.typeId())
                .mapTo(UUID.class)
                .list();
        OffsetDateTime from = utc(taking.startsAt().minus(taking.before()));
        OffsetDateTime until = utc(taking.endsAt().plus(taking.after()));
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

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What to take. */
    record Taking(
            UUID typeId,
            UUID placeId,
            Instant startsAt,
            Instant endsAt,
            Duration before,
            Duration after,
            Optional<Instant> heldUntil) {}
}
