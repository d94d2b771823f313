package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Counts free starts for search: days that changed, and days that the calendar brings. */
@ApplicationScoped
public class FreeDayCount implements Job {

    private static final int MOST_AT_ONCE = 3_000;

    /** Whoever is about to sit down in one has its lock: it is left for the next run. */
    private static final String END_EMPTY_SESSIONS = """
            DELETE FROM appointments.occupation WHERE id IN (
                SELECT o.id FROM appointments.occupation o WHERE o.kind = 'SESSION'
                    AND NOT EXISTS (SELECT FROM appointments.seat s WHERE s.session_id = o.id) FOR UPDATE SKIP LOCKED)
            """;

    private static final String CHANGED = """
            WITH gone AS (DELETE FROM appointments.stale_day RETURNING place_id, day)
            SELECT DISTINCT t.type_id, g.place_id, g.day FROM gone g
            JOIN appointments.resource r ON r.place_id = g.place_id
            JOIN appointments.resource_type t ON t.resource_id = r.id
            WHERE g.day >= :today
            """;

    private static final String STALE = """
            UPDATE appointments.free_day f SET stale = false
            FROM (SELECT type_id, place_id, day FROM appointments.free_day WHERE stale ORDER BY day LIMIT :most) s
            WHERE f.type_id = s.type_id AND f.place_id = s.place_id AND f.day = s.day
            RETURNING f.type_id, f.place_id, f.day
            """;

    private static final String MISSING = """
            SELECT s.type_id, s.place_id, d.day::date AS day FROM (
                SELECT DISTINCT t.id AS type_id, t.max_notice_days, r.place_id FROM appointments.appointment_type t
                JOIN appointments.resource_type rt ON rt.type_id = t.id
                JOIN appointments.resource r ON r.id = rt.resource_id AND r.active WHERE t.active) s,
                generate_series(:today::date, :today::date + s.max_notice_days, interval '1 day') AS d (day)
            WHERE NOT EXISTS (SELECT FROM appointments.free_day f
                WHERE f.type_id = s.type_id AND f.place_id = s.place_id AND f.day = d.day::date)
            ORDER BY d.day LIMIT :most
            """;

    private static final String WRITE = """
            INSERT INTO appointments.free_day (collectivite_id, type_id, place_id, day, starts, runs)
            VALUES (:collectivite, :type, :place, :day, :starts::timestamptz[], :runs)
            ON CONFLICT (collectivite_id, type_id, day, place_id)
            DO UPDATE SET starts = excluded.starts, runs = excluded.runs
            """;

    private Jdbi jdbi;
    private Offer offer;
    private DaySheets sheets;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected FreeDayCount() {}

    @Inject
    public FreeDayCount(Jdbi jdbi, Offer offer, DaySheets sheets, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.offer = offer;
        this.sheets = sheets;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-free-days";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    @Transactional
    public void run() {
        jdbi.useHandle(handle -> {
            handle.execute("SELECT appointments.lock_free_days()");
            LocalDate today = clock.instant().atZone(Timetable.ZONE).toLocalDate();
            freeEndedHolds(handle);
            handle.execute("DELETE FROM appointments.free_day WHERE day < ?", today);
            Map<UUID, List<Cell>> byPlace = Stream.of(CHANGED, STALE, MISSING)
                    .flatMap(query -> cells(handle, query, today).stream())
                    .distinct()
                    .collect(Collectors.groupingBy(Cell::place));
            byPlace.forEach((place, cells) -> count(handle, place, cells));
        });
    }

    private void freeEndedHolds(Handle handle) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        handle.execute("DELETE FROM appointments.occupation WHERE held_until < ?", now);
        handle.execute("DELETE FROM appointments.seat WHERE held_until < ?", now);
        handle.execute(END_EMPTY_SESSIONS);
    }

    private static List<Cell> cells(Handle handle, String query, LocalDate today) {
        return handle.createQuery(query)
                .bind("today", today)
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> new Cell(
                        row.getObject("type_id", UUID.class),
                        row.getObject("place_id", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private void count(Handle handle, UUID place, List<Cell> cells) {
        LocalDate first =
                cells.stream().map(Cell::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = cells.stream().map(Cell::day).max(LocalDate::compareTo).orElseThrow();
        DaySheet sheet = sheets.of(handle, place, first, last);
        Map<UUID, AppointmentType> types =
                cells.stream().map(Cell::type).distinct().collect(Collectors.toMap(id -> id, id -> offer.type(id)));
        PreparedBatch batch = handle.prepareBatch(WRITE);
        for (Cell cell : cells) {
            SortedMap<Instant, Integer> free = sheet.free(types.get(cell.type()), cell.day());
            batch.bind("collectivite", collectivites.current().id())
                    .bind("type", cell.type())
                    .bind("place", place)
                    .bind("day", cell.day())
                    .bindArray(
                            "starts",
                            String.class,
                            free.keySet().stream().map(Instant::toString).toList())
                    .bindArray(
                            "runs",
                            Short.class,
                            free.values().stream().map(Integer::shortValue).toList())
                    .add();
        }
        batch.execute();
    }

    private record Cell(UUID type, UUID place, LocalDate day) {}
}
