package fr.parvis.modules.appointments.openings;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads timetables. */
@ApplicationScoped
public class Timetables {

    /** The module's option that names the department for its own holidays, unless they were chosen by screen. */
    public static final String DEPARTMENT = "holiday-department";

    private static final String OPENINGS = """
            SELECT o.*, (SELECT array_agg(t.type_id) FROM appointments.opening_type t WHERE t.opening_id = o.id) AS types
            FROM appointments.opening o JOIN appointments.resource r ON r.id = o.resource_id
            WHERE r.place_id = :place AND r.active AND (o.last_day IS NULL OR o.last_day >= :from)
            """;

    /** One row more says which holidays are kept: this is read for every booking. */
    private static final String CLOSURES = """
            SELECT NULL::uuid AS place_id, NULL::uuid AS resource_id, NULL::timestamp AS starts, NULL::timestamp AS ends,
                department AS rule FROM appointments.holiday_choice
            UNION ALL
            SELECT c.place_id, c.resource_id, c.starts, c.ends, c.rule FROM appointments.closure c
            LEFT JOIN appointments.resource r ON r.id = c.resource_id
            WHERE coalesce(c.place_id, r.place_id, :place) = :place AND (c.rule IS NOT NULL OR c.ends >= :from)
            """;

    private static final String AWAY = """
            SELECT w.resource_id, lower(w.during) AS starts, upper(w.during) AS ends
            FROM appointments.away w JOIN appointments.resource r ON r.id = w.resource_id
            WHERE r.place_id = :place AND w.during && tstzrange(:from, :until)
            """;

    private HolidayChoice holidays;

    /** For the container's proxy. */
    protected Timetables() {}

    @Inject
    public Timetables(Collectivites collectivites) {
        holidays = new HolidayChoice(collectivites);
    }

    /** The timetable of a place from a day on, with what calendars elsewhere say of that day only. */
    public Timetable of(Handle handle, UUID place, LocalDate day) {
        return of(handle, place, day, day);
    }

    /** The timetable of a place, for days from a first to a last one. */
    public Timetable of(Handle handle, UUID place, LocalDate from, LocalDate last) {
        List<Opening> openings = handle.createQuery(OPENINGS)
                .bind("place", place)
                .bind("from", from)
                .map((row, context) -> opening(row))
                .list();
        List<String> department = new ArrayList<>();
        List<Closure> closures = new ArrayList<>();
        handle.createQuery(CLOSURES)
                .bind("place", place)
                .bind("from", from)
                .map((row, context) -> row.getObject("starts") == null
                        ? department.add(row.getString("rule"))
                        : closures.add(closure(row)))
                .list();
        List<Away> away = handle.createQuery(AWAY)
                .bind("place", place)
                .bind("from", from.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", last.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .map((row, context) -> away(row))
                .list();
        return new Timetable(
                place,
                openings,
                closures,
                PublicHolidays.of(department.stream().findFirst().orElseGet(holidays::ofFile)),
                away);
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                row.getObject("resource_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Optional.ofNullable(row.getString("rule")).map(Recurrence::of),
                row.getArray("types") == null
                        ? Set.of()
                        : Set.of((UUID[]) row.getArray("types").getArray()));
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                Optional.ofNullable(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getObject("resource_id", UUID.class)),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                Optional.ofNullable(row.getString("rule")).map(Recurrence::of));
    }

    private static Away away(ResultSet row) throws SQLException {
        return new Away(
                row.getObject("resource_id", UUID.class),
                new Interval(
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()));
    }
}
