package fr.parvis.modules.appointments.setup.overview;

import fr.parvis.modules.appointments.openings.Recurrence;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.setup.kinds.Settings;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what is set. Every method needs a transaction. */
@ApplicationScoped
public class Lists {

    private static final String PLACES = """
            SELECT p.*, concat_ws(', ', p.street, p.postal_code, p.city) AS address,
                (SELECT count(*) FROM appointments.resource r WHERE r.place_id = p.id AND r.active) AS desks
            FROM appointments.place p ORDER BY p.active DESC, p.name
            """;

    private static final String TYPES = """
            SELECT t.*, (SELECT count(*) FROM appointments.resource_type s JOIN appointments.resource r ON r.id = s.resource_id
                AND r.active WHERE s.type_id = t.id) AS desks
            FROM appointments.appointment_type t ORDER BY t.active DESC, t.name
            """;

    private static final String DESKS = """
            SELECT r.*, (SELECT coalesce(string_agg(t.name, ', ' ORDER BY t.name), '') FROM appointments.resource_type s
                JOIN appointments.appointment_type t ON t.id = s.type_id WHERE s.resource_id = r.id) AS types
            FROM appointments.resource r WHERE r.place_id = :place ORDER BY r.active DESC, r.name
            """;

    private static final String DESKS_OF = """
            SELECT r.*, (SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM appointments.resource_type s
                JOIN appointments.appointment_type t ON t.id = s.type_id WHERE s.resource_id = r.id) AS types
            FROM appointments.resource r JOIN appointments.place p ON p.id = r.place_id
            WHERE r.active AND (SELECT bool_and(t.service = ANY (:services)) FROM appointments.resource_type s
                JOIN appointments.appointment_type t ON t.id = s.type_id WHERE s.resource_id = r.id)
            ORDER BY p.name, r.name
            """;

    /** Past ones have nothing left to set. */
    private static final String OPENINGS = """
            SELECT o.id, o.rule, o.first_day AS first, CASE WHEN o.rule IS NULL THEN o.first_day ELSE o.last_day END AS last,
                (SELECT coalesce(string_agg(t.name, ', ' ORDER BY t.name), '') FROM appointments.opening_type s
                    JOIN appointments.appointment_type t ON t.id = s.type_id WHERE s.opening_id = o.id) AS only_for
            FROM appointments.opening o WHERE o.resource_id = :of
                AND (coalesce(o.last_day, CASE WHEN o.rule IS NULL THEN o.first_day END) >= :today
                    OR o.rule IS NOT NULL AND o.last_day IS NULL)
            ORDER BY o.rule IS NULL, o.first_day, o.starts
            """;

    private static final String CLOSURES = """
            SELECT c.id, c.rule, c.starts::date AS first, CASE WHEN c.rule IS NULL THEN c.ends::date END AS last, '' AS only_for
            FROM appointments.closure c WHERE (c.rule IS NOT NULL OR c.ends > :today)
                AND (c.resource_id = :of OR c.place_id = :of OR :of::uuid IS NULL AND c.place_id IS NULL AND c.resource_id IS NULL)
            ORDER BY c.starts
            """;

    private Jdbi jdbi;
    private Settings settings;
    private Clock clock;

    /** For the container's proxy. */
    protected Lists() {}

    @Inject
    public Lists(Jdbi jdbi, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Listed.Place> places() {
        return jdbi.withHandle(handle -> handle.createQuery(PLACES)
                .map((row, context) -> new Listed.Place(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("active"),
                        row.getString("address"),
                        row.getInt("desks")))
                .list());
    }

    public List<Listed.Type> types() {
        return jdbi.withHandle(handle -> handle.createQuery(TYPES)
                .map((row, context) -> new Listed.Type(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("active"),
                        row.getString("service"),
                        row.getInt("duration_minutes"),
                        row.getInt("desks")))
                .list());
    }

    public List<Listed.Desk> desks(UUID place) {
        return jdbi.withHandle(handle -> handle.createQuery(DESKS)
                .bind("place", place)
                .map((row, context) -> desk(row))
                .list());
    }

    /** Desks that work for these services only. */
    public List<Listed.Desk> desksOf(Set<String> services) {
        return jdbi.withHandle(handle -> handle.createQuery(DESKS_OF)
                .bindArray("services", String.class, List.copyOf(services))
                .map((row, context) -> desk(row))
                .list());
    }

    /** Hours of a desk that still come. */
    public List<HourLine> openings(UUID desk) {
        return lines(OPENINGS, Optional.of(desk), "opening");
    }

    /** Closures of a place, absences of a desk, or closures of all, that still come. */
    public List<HourLine> closures(Optional<UUID> of) {
        return lines(CLOSURES, of, "closure");
    }

    private static Listed.Desk desk(ResultSet row) throws SQLException {
        return new Listed.Desk(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("active"),
                row.getString("kind").equals("AGENT"),
                row.getString("types"));
    }

    private List<HourLine> lines(String query, Optional<UUID> of, String kind) {
        LocalDate today = clock.instant().atZone(Timetable.ZONE).toLocalDate();
        Setting setting = settings.named(kind);
        return jdbi.withHandle(handle -> handle
                .createQuery(query)
                .bind("of", of)
                .bind("today", today)
                .map((row, context) -> new Row(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("rule")),
                        row.getObject("first", LocalDate.class),
                        Optional.ofNullable(row.getObject("last", LocalDate.class)),
                        row.getString("only_for")))
                .list()
                .stream()
                .map(row -> row.line(handle, setting, today))
                .toList());
    }

    /** Hours or a closure before its sheet is read. */
    private record Row(UUID id, Optional<String> rule, LocalDate first, Optional<LocalDate> last, String only) {

        private static final int DAYS_AHEAD = 800;

        HourLine line(Handle handle, Setting setting, LocalDate today) {
            return new HourLine(
                    id, setting.find(handle, Target.of(id)).orElseThrow().values(), next(today), only);
        }

        private Optional<LocalDate> next(LocalDate today) {
            LocalDate from = first.isBefore(today) ? today : first;
            LocalDate to = last.orElse(from.plusDays(DAYS_AHEAD));
            return rule.map(text ->
                            Recurrence.of(text).days(first, from, to).stream().findFirst())
                    .orElse(Optional.of(from));
        }
    }
}
