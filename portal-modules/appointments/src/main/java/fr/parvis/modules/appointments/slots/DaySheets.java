package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.slots.BusyTimes.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads what a place can give. */
@ApplicationScoped
public class DaySheets {

    private static final String RESOURCES = """
            SELECT t.type_id, r.id FROM appointments.resource r JOIN appointments.resource_type t ON t.resource_id = r.id
            JOIN appointments.place p ON p.id = r.place_id
            WHERE r.place_id = :place AND r.active AND p.active
            """;

    private static final String BUSY = """
            SELECT o.resource_id, lower(o.during) AS starts, upper(o.during) AS ends,
                CASE WHEN o.kind = 'SESSION' AND o.capacity > (SELECT count(*) FROM appointments.seat s
                    WHERE s.session_id = o.id AND (s.held_until IS NULL OR s.held_until > :now)) THEN o.type_id END AS session_of
            FROM appointments.occupation o JOIN appointments.resource r ON r.id = o.resource_id
            WHERE r.place_id = :place AND o.during && tstzrange(:from, :until)
                AND (o.held_until IS NULL OR o.held_until > :now)
            """;

    private Timetables timetables;
    private Clock clock;

    /** For the container's proxy. */
    protected DaySheets() {}

    @Inject
    public DaySheets(Timetables timetables, Clock clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /** The resources that receive so many people at a place from a start; whether one is free the constraint decides. */
    public List<UUID> receiving(Handle handle, AppointmentType type, UUID place, Instant start, int people) {
        LocalDate day = start.atZone(Timetable.ZONE).toLocalDate();
        return new DaySheet(timetables.of(handle, place, day), resources(handle, place), List.of())
                .receiving(type, start, people);
    }

    /** What a place could still give while one of its resources is away, from the days of its absence on. */
    public SpareTimes without(Handle handle, UUID place, UUID resource, Interval away, int daysAfter) {
        LocalDate first = away.start().atZone(Timetable.ZONE).toLocalDate();
        LocalDate last = away.end().atZone(Timetable.ZONE).toLocalDate().plusDays(daysAfter);
        DaySheet sheet = of(handle, place, first, last);
        sheet.busy().away(resource, away);
        return new SpareTimes(sheet, last);
    }

    DaySheet of(Handle handle, UUID place, LocalDate first, LocalDate last) {
        return new DaySheet(
                timetables.of(handle, place, first, last), resources(handle, place), busy(handle, place, first, last));
    }

    private static Map<UUID, List<UUID>> resources(Handle handle, UUID place) {
        Map<UUID, List<UUID>> resources = new HashMap<>();
        handle.createQuery(RESOURCES)
                .bind("place", place)
                .map((row, context) -> Map.entry(row.getObject("type_id", UUID.class), row.getObject("id", UUID.class)))
                .forEach(found -> resources
                        .computeIfAbsent(found.getKey(), type -> new ArrayList<>())
                        .add(found.getValue()));
        return resources;
    }

    private List<Busy> busy(Handle handle, UUID place, LocalDate first, LocalDate last) {
        return handle.createQuery(BUSY)
                .bind("place", place)
                .bind("from", first.minusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", last.plusDays(2).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> busy(row))
                .list();
    }

    private static Busy busy(ResultSet row) throws SQLException {
        return new Busy(
                row.getObject("resource_id", UUID.class),
                new Interval(instant(row, "starts"), instant(row, "ends")),
                Optional.ofNullable(row.getObject("session_of", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
