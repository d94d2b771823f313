package fr.parvis.modules.appointments.setup.concerned;

import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.openings.Timetables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads how the appointments to come stand with the settings as the transaction sees them. */
final class Standings {

    private static final int FURTHEST_YEARS = 2;

    /** The desk of each is looked up once: joined freely, it is looked up again for each desk of the place. */
    private static final String FIND = """
            WITH a AS MATERIALIZED (
                SELECT a.*, coalesce(
                    (SELECT o.resource_id FROM appointments.occupation o WHERE o.appointment_id = a.id),
                    (SELECT o.resource_id FROM appointments.seat s JOIN appointments.occupation o ON o.id = s.session_id
                        WHERE s.appointment_id = a.id)) AS desk_id
                FROM appointments.appointment a
                WHERE a.starts_at > :now AND (a.state = 'BOOKED' OR a.state = 'HELD' AND a.held_until > :now)
                    AND (:place::uuid IS NULL OR a.place_id = :place::uuid)
                    AND (:type::uuid IS NULL OR a.type_id = :type::uuid)
                    AND (:desk::uuid IS NULL OR a.place_id = (SELECT r.place_id FROM appointments.resource r
                        WHERE r.id = :desk::uuid)))
            SELECT a.id, a.state = 'HELD' AS held, a.starts_at, a.ends_at, a.people, coalesce(a.reference, '') AS reference,
                concat_ws(' ', a.given_names, a.family_name) AS name, t.id AS type_id, t.name AS type, t.service,
                t.duration_minutes, t.mode, p.id AS place_id, p.slug, p.name AS place, r.id AS desk_id, r.name AS desk,
                concat_ws(', ', p.name, p.street, p.postal_code, p.city) AS address,
                t.active AND p.active AND r.active AND EXISTS (SELECT FROM appointments.resource_type s
                    WHERE s.resource_id = r.id AND s.type_id = t.id) AS offered
            FROM a JOIN appointments.appointment_type t ON t.id = a.type_id
            JOIN appointments.resource r ON r.id = a.desk_id JOIN appointments.place p ON p.id = r.place_id
            WHERE :desk::uuid IS NULL OR r.id = :desk::uuid ORDER BY a.starts_at, a.reference
            """;

    private final Handle handle;
    private final Timetables timetables;
    private final Instant now;
    private final Map<UUID, Timetable> places = new HashMap<>();
    private final Map<List<Object>, List<Interval>> windows = new HashMap<>();

    Standings(Handle handle, Timetables timetables, Instant now) {
        this.handle = handle;
        this.timetables = timetables;
        this.now = now;
    }

    List<Standing> of(Scope scope) {
        return handle
                .createQuery(FIND)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("place", scope.place())
                .bind("desk", scope.desk())
                .bind("type", scope.type())
                .map((row, context) -> row(row))
                .list()
                .stream()
                .map(this::standing)
                .toList();
    }

    /** Rows are read to their end before the hours are asked for, on the same connection. */
    private Standing standing(Row row) {
        return row.standing(row.offered() && isReceived(row));
    }

    private boolean isReceived(Row row) {
        LocalDate day = row.during().start().atZone(Timetable.ZONE).toLocalDate();
        return windows
                .computeIfAbsent(
                        List.of(row.desk(), row.type(), day),
                        key -> timetable(row.place()).windows(row.desk(), row.type(), day))
                .stream()
                .anyMatch(window -> window.contains(row.during()));
    }

    private Timetable timetable(UUID place) {
        LocalDate today = now.atZone(Timetable.ZONE).toLocalDate();
        return places.computeIfAbsent(place, id -> timetables.of(handle, id, today, today.plusYears(FURTHEST_YEARS)));
    }

    private static Row row(ResultSet row) throws SQLException {
        Interval during = new Interval(instant(row, "starts_at"), instant(row, "ends_at"));
        Duration asked = Duration.ofMinutes((long) row.getInt("duration_minutes") * row.getInt("people"));
        boolean inPerson = row.getString("mode").equals("IN_PERSON");
        Standing standing = new Standing(
                row.getObject("id", UUID.class),
                row.getBoolean("held"),
                during,
                row.getString("reference"),
                row.getString("name"),
                row.getString("type"),
                row.getString("service"),
                row.getObject("place_id", UUID.class),
                row.getString("slug"),
                row.getString("place"),
                row.getObject("desk_id", UUID.class),
                row.getString("desk"),
                row.getBoolean("offered"),
                false,
                Duration.between(during.start(), during.end()).equals(asked),
                row.getString("mode") + (inPerson ? " " + row.getString("address") : ""));
        return new Row(standing, row.getObject("type_id", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A row before its hours are known. */
    private record Row(Standing unsure, UUID type) {

        boolean offered() {
            return unsure.offered();
        }

        Interval during() {
            return unsure.during();
        }

        UUID desk() {
            return unsure.deskId();
        }

        UUID place() {
            return unsure.placeId();
        }

        Standing standing(boolean received) {
            return unsure.receivedOrNot(received);
        }
    }
}
