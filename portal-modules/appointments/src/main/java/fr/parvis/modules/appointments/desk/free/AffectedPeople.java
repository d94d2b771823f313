package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.slots.DaySheets;
import fr.parvis.modules.appointments.slots.SpareTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Who is expected at a desk for a while, and when they could come instead. */
@ApplicationScoped
public class AffectedPeople {

    /** How long after the absence another time is looked for. */
    static final int DAYS_AFTER = 30;

    private static final Duration TO_READ_A_MAIL = Duration.ofHours(48);

    private static final String EXPECTED = """
            SELECT a.id FROM (
                SELECT o.appointment_id FROM appointments.occupation o
                WHERE o.resource_id = :resource AND o.during && tstzrange(:from, :until) AND o.kind = 'APPOINTMENT'
                UNION ALL
                SELECT s.appointment_id FROM appointments.seat s JOIN appointments.occupation o ON o.id = s.session_id
                WHERE o.resource_id = :resource AND o.during && tstzrange(:from, :until)) AS taken
            JOIN appointments.appointment a ON a.id = taken.appointment_id
            WHERE a.state = 'BOOKED' AND a.starts_at > :now AND tstzrange(a.starts_at, a.ends_at) && tstzrange(:from, :until)
            """;

    private Jdbi jdbi;
    private Appointments appointments;
    private Offer offer;
    private DaySheets sheets;
    private Clock clock;

    /** For the container's proxy. */
    protected AffectedPeople() {}

    @Inject
    public AffectedPeople(Jdbi jdbi, Appointments appointments, Offer offer, DaySheets sheets, Clock clock) {
        this.jdbi = jdbi;
        this.appointments = appointments;
        this.offer = offer;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** In the order of the hours, each with a time that none of the others gets. */
    @Transactional
    public List<Affected> of(FreeableDesk desk, Period period) {
        return jdbi.withHandle(handle -> {
            SpareTimes spare = spare(handle, desk, period);
            List<Affected> affected = new ArrayList<>();
            for (UUID id : expected(handle, desk.id(), period.interval())) {
                Appointment appointment = appointments.find(id).orElseThrow();
                AppointmentType type = offer.type(appointment.typeId());
                affected.add(new Affected(
                        appointment,
                        type.name(),
                        spare.next(type, appointment.startsAt(), appointment.people(), instead(appointment))));
            }
            return affected;
        });
    }

    SpareTimes spare(Handle handle, FreeableDesk desk, Period period) {
        return sheets.without(handle, desk.placeId(), desk.id(), period.interval(), DAYS_AFTER);
    }

    /** Nobody is asked to come sooner than they planned, unless they have two days to read it. */
    Predicate<Instant> instead(Appointment appointment) {
        Instant known = clock.instant().plus(TO_READ_A_MAIL);
        return start -> start.isAfter(appointment.startsAt()) || start.isAfter(known);
    }

    /** Who is to come, in the order of the hours. */
    List<UUID> expected(Handle handle, UUID resource, Interval during) {
        return expected(handle, resource, during, "ORDER BY a.starts_at, a.id")
                .mapTo(UUID.class)
                .list();
    }

    /** Whether somebody still is to come. */
    boolean isExpected(Handle handle, UUID resource, Interval during, UUID appointment) {
        return expected(handle, resource, during, "AND a.id = :id")
                .bind("id", appointment)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    private Query expected(Handle handle, UUID resource, Interval during, String more) {
        return handle.createQuery(EXPECTED + more)
                .bind("resource", resource)
                .bind("from", during.start().atOffset(ZoneOffset.UTC))
                .bind("until", during.end().atOffset(ZoneOffset.UTC))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
