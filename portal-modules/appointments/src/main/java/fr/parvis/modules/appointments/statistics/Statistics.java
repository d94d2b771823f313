package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts appointments, the time of desks and the wait in halls, for the services of an agent. */
@ApplicationScoped
public class Statistics {

    private static final String APPOINTMENTS = """
            SELECT coalesce(key, '') AS key, count(*) AS "all",
                count(*) FILTER (WHERE state = 'SEEN') AS seen,
                count(*) FILTER (WHERE state = 'NO_SHOW') AS no_show,
                count(*) FILTER (WHERE state = 'CANCELLED_BY_RESIDENT') AS by_resident,
                count(*) FILTER (WHERE state = 'CANCELLED_BY_SERVICE') AS by_service,
                count(*) FILTER (WHERE state IN ('BOOKED', 'ARRIVED', 'CALLED') AND ends_at < :now) AS untold,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM starts_at - booked_at) / 86400) AS notice
            FROM (SELECT a.*, %s AS key FROM appointments.appointment a JOIN appointments.appointment_type t ON t.id = a.type_id
                WHERE a.state <> 'HELD' AND a.starts_at >= :from AND a.starts_at < :until
                    AND (:place::uuid IS NULL OR a.place_id = :place::uuid)
                    AND (:everywhere OR t.service = ANY (:services))) AS a
            GROUP BY GROUPING SETS ((key), ())
            """;

    private static final String DAYS = """
            SELECT coalesce(%1$s, '') AS key, sum(d.open_minutes) AS open, sum(d.taken_minutes) AS taken
            FROM appointments.resource_day d JOIN appointments.resource r ON r.id = d.resource_id
            WHERE d.day >= :first AND d.day <= :last AND (:place::uuid IS NULL OR r.place_id = :place::uuid)
                AND (:everywhere OR EXISTS (SELECT FROM appointments.resource_type s
                    JOIN appointments.appointment_type t ON t.id = s.type_id
                    WHERE s.resource_id = r.id AND t.service = ANY (:services)))
            GROUP BY GROUPING SETS ((%1$s), ()) HAVING %2$s
            """;

    private static final String TICKETS = """
            SELECT coalesce(%1$s, '') AS key, count(*) AS numbers,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM k.called_at - k.drawn_at) / 60) AS wait
            FROM appointments.ticket k JOIN appointments.appointment_type t ON t.id = k.type_id
            WHERE k.day >= :first AND k.day <= :last AND (:place::uuid IS NULL OR k.place_id = :place::uuid)
                AND (:everywhere OR t.service = ANY (:services))
            GROUP BY GROUPING SETS ((%1$s), ()) HAVING %2$s
            """;

    private static final String ALL = """
            SELECT key, %4$s AS label, "all", seen, no_show, by_resident, by_service, untold, notice, open, taken, numbers, wait
            FROM (%1$s) AS a FULL JOIN (%2$s) AS d USING (key) FULL JOIN (%3$s) AS t USING (key)
            ORDER BY key = '', label, key
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Statistics() {}

    @Inject
    public Statistics(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A line for each group, by name or in the order of time; the last one, with an empty key, is all of them. */
    @Transactional
    public List<Line> of(Agent agent, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(sql(scope.grouping()))
                .bind("from", scope.from().atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind(
                        "until",
                        scope.until().plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("first", scope.from())
                .bind("last", scope.until())
                .bind("place", scope.place().map(UUID::toString).orElse(null))
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("now", now())
                .map((row, context) -> line(row))
                .list());
    }

    static String sql(Grouping grouping) {
        return ALL.formatted(
                APPOINTMENTS.formatted(grouping.ofAppointments()),
                DAYS.formatted(grouping.ofDays(), grouping.isOpen()),
                TICKETS.formatted(grouping.ofTickets(), grouping.isWaitedFor()),
                grouping.label());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("key"),
                Optional.ofNullable(row.getString("label")).orElse(""),
                row.getLong("all"),
                row.getLong("seen"),
                row.getLong("no_show"),
                row.getLong("by_resident"),
                row.getLong("by_service"),
                row.getLong("untold"),
                number(row, "notice"),
                row.getLong("open"),
                row.getLong("taken"),
                row.getLong("numbers"),
                number(row, "wait"));
    }

    private static Optional<Double> number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
