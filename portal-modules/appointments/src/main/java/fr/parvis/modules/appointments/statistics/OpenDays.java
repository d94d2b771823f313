package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes down, once a day is over, how long each desk was open and how much of it was taken. */
@ApplicationScoped
public class OpenDays implements Job {

    /** How far back the first run looks: further, today's rules would tell little of those of then. */
    private static final int FIRST_DAYS = 31;

    private static final String SERVED = """
            SELECT t.type_id FROM appointments.resource_type t WHERE t.resource_id = :resource
            """;

    private static final String TIMES = """
            SELECT greatest(lower(during), :from) AS starts, least(upper(during), :until) AS ends
            FROM appointments.occupation o
            WHERE resource_id = :resource AND during && tstzrange(:from, :until) AND held_until IS NULL AND kind = ANY (:kinds)
                AND (kind <> 'SESSION' OR EXISTS (SELECT FROM appointments.seat s WHERE s.session_id = o.id))
            """;

    private static final String WRITE = """
            INSERT INTO appointments.resource_day (collectivite_id, resource_id, day, open_minutes, taken_minutes)
            VALUES (:collectivite, :resource, :day, :open, :taken) ON CONFLICT DO NOTHING
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Timetables timetables;
    private Clock clock;

    /** For the container's proxy. */
    protected OpenDays() {}

    @Inject
    public OpenDays(Jdbi jdbi, Collectivites collectivites, Timetables timetables, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.timetables = timetables;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-open-days";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = clock.instant().atZone(Timetable.ZONE).toLocalDate();
        jdbi.useHandle(handle -> {
            LocalDate first = handle.createQuery("SELECT max(day) + 1 FROM appointments.resource_day")
                    .mapTo(LocalDate.class)
                    .findOne()
                    .orElse(today.minusDays(FIRST_DAYS));
            if (first.isBefore(today)) {
                handle.createQuery("SELECT id FROM appointments.place")
                        .mapTo(UUID.class)
                        .list()
                        .forEach(place -> count(handle, place, first, today));
            }
        });
    }

    private void count(Handle handle, UUID place, LocalDate first, LocalDate today) {
        Timetable timetable = timetables.of(handle, place, first, today);
        List<UUID> resources = handle.createQuery(
                        "SELECT id FROM appointments.resource WHERE place_id = :place AND active")
                .bind("place", place)
                .mapTo(UUID.class)
                .list();
        for (UUID resource : resources) {
            List<UUID> types = handle.createQuery(SERVED)
                    .bind("resource", resource)
                    .mapTo(UUID.class)
                    .list();
            first.datesUntil(today)
                    .forEach(day -> write(handle, resource, day, time(handle, timetable, resource, types, day)));
        }
    }

    private static OpenTime time(Handle handle, Timetable timetable, UUID resource, List<UUID> types, LocalDate day) {
        List<Interval> open = types.stream()
                .flatMap(type -> timetable.windows(resource, type, day).stream())
                .toList();
        return new OpenTime(
                open,
                times(handle, resource, day, List.of("APPOINTMENT", "SESSION")),
                times(handle, resource, day, List.of("BLOCK")));
    }

    private static List<Interval> times(Handle handle, UUID resource, LocalDate day, List<String> kinds) {
        return handle.createQuery(TIMES)
                .bind("resource", resource)
                .bind("from", day.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bindArray("kinds", String.class, kinds)
                .map((row, context) -> interval(row))
                .list();
    }

    private void write(Handle handle, UUID resource, LocalDate day, OpenTime time) {
        handle.createUpdate(WRITE)
                .bind("collectivite", collectivites.current().id())
                .bind("resource", resource)
                .bind("day", day)
                .bind("open", time.openMinutes())
                .bind("taken", time.takenMinutes())
                .execute();
    }

    private static Interval interval(ResultSet row) throws SQLException {
        return new Interval(
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }
}
