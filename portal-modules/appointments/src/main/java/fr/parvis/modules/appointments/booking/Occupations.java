package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.slots.DaySheets;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes time of a resource: the constraint of the database decides who gets it. */
@ApplicationScoped
public class Occupations {

    private static final String FREE_ENDED_HOLDS = """
            DELETE FROM appointments.occupation WHERE resource_id = :resource AND held_until < :now
                AND during && tstzrange(:from, :until)
            """;

    /** Bookings do not wait for each other here, but for whoever is changing when and where people are received. */
    private static final String WAIT_FOR_SETTINGS = """
            SELECT pg_advisory_xact_lock_shared(hashtext('appointments.offer ' || portal.current_collectivite()))
            """;

    private static final String TAKE = """
            INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id, held_until)
            VALUES (gen_random_uuid(), :collectivite, :resource, tstzrange(:from, :until), 'APPOINTMENT', :appointment,
                :heldUntil) ON CONFLICT DO NOTHING
            """;

    private DaySheets sheets;
    private Seats seats;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Occupations() {}

    @Inject
    public Occupations(DaySheets sheets, Seats seats, Collectivites collectivites, Clock clock) {
        this.sheets = sheets;
        this.seats = seats;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /**
     * Takes time for an appointment, of any resource that receives then.
     *
     * @return whether there was time left
     */
    boolean take(Handle handle, UUID appointment, Wanted wanted) {
        handle.execute(WAIT_FOR_SETTINGS);
        List<UUID> resources = new ArrayList<>(
                sheets.receiving(handle, wanted.type(), wanted.placeId(), wanted.startsAt(), wanted.people()));
        resources.removeIf(resource -> !wanted.desks().include(resource));
        Collections.shuffle(resources);
        return resources.stream().anyMatch(resource -> take(handle, appointment, wanted, resource));
    }

    private boolean take(Handle handle, UUID appointment, Wanted wanted, UUID resource) {
        AppointmentType type = wanted.type();
        Interval during = type.withBuffers(type.taking(wanted.startsAt(), wanted.people()));
        freeEndedHolds(handle, resource, during, clock.instant());
        if (type.capacity().isPresent()) {
            return seats.take(handle, appointment, resource, during, wanted);
        }
        return handle.createUpdate(TAKE)
                        .bind("collectivite", collectivites.current().id())
                        .bind("resource", resource)
                        .bind("from", utc(during.start()))
                        .bind("until", utc(during.end()))
                        .bind("appointment", appointment)
                        .bind("heldUntil", wanted.heldUntil().map(Occupations::utc))
                        .execute()
                == 1;
    }

    /** Makes time free again that holds kept and nobody came back for. */
    public static void freeEndedHolds(Handle handle, UUID resource, Interval during, Instant now) {
        handle.createUpdate(FREE_ENDED_HOLDS)
                .bind("resource", resource)
                .bind("now", utc(now))
                .bind("from", utc(during.start()))
                .bind("until", utc(during.end()))
                .execute();
    }

    /** Keeps what a hold took, for good; false when the hold lost it. */
    static boolean keep(Handle handle, UUID appointment) {
        return handle.execute(
                                "UPDATE appointments.occupation SET held_until = NULL WHERE appointment_id = ?",
                                appointment)
                        + handle.execute(
                                "UPDATE appointments.seat SET held_until = NULL WHERE appointment_id = ?", appointment)
                == 1;
    }

    /** Gives back what an appointment took. */
    static void giveBack(Handle handle, UUID appointment) {
        handle.execute("DELETE FROM appointments.occupation WHERE appointment_id = ?", appointment);
        handle.execute("DELETE FROM appointments.seat WHERE appointment_id = ?", appointment);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What to take.
     *
     * @param heldUntil until when, or for good
     * @param desks of which resources
     */
    record Wanted(
            AppointmentType type,
            UUID placeId,
            Instant startsAt,
            int people,
            Optional<Instant> heldUntil,
            Desks desks) {}
}
