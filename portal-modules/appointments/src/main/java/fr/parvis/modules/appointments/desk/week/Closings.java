package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.openings.Closure;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Recurrence;
import fr.parvis.modules.appointments.openings.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When a place or some of its desks are closed, with the reason that colleagues gave. */
@ApplicationScoped
public class Closings {

    private static final String CLOSURES = """
            SELECT c.*, r.name FROM appointments.closure c LEFT JOIN appointments.resource r ON r.id = c.resource_id
            WHERE coalesce(c.place_id, r.place_id, :place) = :place AND (c.rule IS NOT NULL OR c.ends >= :from)
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Closings() {}

    @Inject
    public Closings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that touch a day or a later one. */
    @Transactional
    public Known from(UUID place, LocalDate day) {
        return new Known(jdbi.withHandle(handle -> handle.createQuery(CLOSURES)
                .bind("place", place)
                .bind("from", day.atStartOfDay())
                .map((row, context) -> closing(row))
                .list()));
    }

    private static Closing closing(ResultSet row) throws SQLException {
        Closure closure = new Closure(
                Optional.ofNullable(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getObject("resource_id", UUID.class)),
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                Optional.ofNullable(row.getString("rule")).map(Recurrence::of));
        return new Closing(closure, Optional.ofNullable(row.getString("name")), row.getString("reason"));
    }

    /** Closures, with their names and reasons. */
    record Closing(Closure closure, Optional<String> resource, String reason) {}

    /** What is closed, for every day that one asks. */
    public record Known(List<Closing> closings) {

        /** In the order of the hours. */
        public List<Closed> on(LocalDate day) {
            Interval whole = new Interval(
                    day.atStartOfDay(Timetable.ZONE).toInstant(),
                    day.plusDays(1).atStartOfDay(Timetable.ZONE).toInstant());
            return closings.stream()
                    .flatMap(closing -> closing.closure().around(day, Timetable.ZONE).stream()
                            .filter(whole::overlaps)
                            .map(time -> new Closed(
                                    closing.closure().resourceId(),
                                    closing.resource(),
                                    within(time, whole),
                                    closing.reason())))
                    .sorted(Comparator.comparing(closed -> closed.during().start()))
                    .toList();
        }

        private static Interval within(Interval time, Interval whole) {
            Instant start = time.start().isBefore(whole.start()) ? whole.start() : time.start();
            Instant end = time.end().isAfter(whole.end()) ? whole.end() : time.end();
            return new Interval(start, end);
        }
    }
}
