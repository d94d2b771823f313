package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.calendars.ics.BusyTimes;
import fr.parvis.modules.appointments.calendars.outside.Answer;
import fr.parvis.modules.appointments.calendars.outside.CalendarAddress;
import fr.parvis.modules.appointments.calendars.outside.Trouble;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The calendars that are kept elsewhere, and what is known of them. What could not be read leaves the last good state. */
@ApplicationScoped
public class OutsideCalendars {

    static final Duration BETWEEN = Duration.ofMinutes(15);

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected OutsideCalendars() {}

    @Inject
    public OutsideCalendars(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Follows a calendar instead of the former one, of which nothing stays. */
    @Transactional
    public void follow(UUID resource, CalendarAddress address, String agent) {
        forget(resource);
        jdbi.useHandle(handle -> now(handle.createUpdate("""
                        INSERT INTO appointments.outside_calendar (collectivite_id, resource_id, address, added_by, added_at)
                        VALUES (:collectivite, :resource, :address, :agent, :now)
                        """))
                .bind("collectivite", collectivites.current().id())
                .bind("resource", resource)
                .bind("address", address.uri().toString())
                .bind("agent", agent)
                .execute());
    }

    /** Follows no calendar any more: its absences go with it. */
    @Transactional
    public void forget(UUID resource) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM appointments.outside_calendar WHERE resource_id = ?", resource));
    }

    @Transactional
    public List<OutsideCalendar> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM appointments.outside_calendar")
                .map((row, context) -> read(row))
                .list());
    }

    /** The next one to ask for, if it is time for one. */
    @Transactional
    public Optional<OutsideCalendar> due() {
        return jdbi.withHandle(handle -> now(handle.createQuery("""
                        UPDATE appointments.outside_calendar SET asked_at = :now WHERE resource_id = (
                            SELECT resource_id FROM appointments.outside_calendar
                            WHERE asked_at IS NULL OR asked_at <= :before
                            ORDER BY asked_at NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """))
                .bind("before", utc().minus(BETWEEN))
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Nothing new: what is known is as good as today's. */
    @Transactional
    public void confirm(OutsideCalendar calendar) {
        jdbi.useHandle(handle -> now(handle.createUpdate(
                        "UPDATE appointments.outside_calendar SET read_at = :now, trouble = NULL WHERE resource_id = :resource"))
                .bind("resource", calendar.resourceId())
                .execute());
    }

    @Transactional
    public void fail(OutsideCalendar calendar, Trouble trouble) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.outside_calendar SET trouble = ? WHERE resource_id = ?",
                trouble.name(),
                calendar.resourceId()));
    }

    /** Takes over what a calendar says now; only what changed is written. */
    @Transactional
    public void take(OutsideCalendar calendar, Answer.Text version, BusyTimes busy) {
        String[] times = busy.times().stream()
                .map(time -> "[" + time.start() + "," + time.end() + ")")
                .toArray(String[]::new);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            DELETE FROM appointments.away WHERE resource_id = :resource
                                AND during <> ALL (:times::tstzrange[])
                            """)
                    .bind("resource", calendar.resourceId())
                    .bindArray("times", String.class, (Object[]) times)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO appointments.away (id, collectivite_id, resource_id, during)
                            SELECT gen_random_uuid(), :collectivite, :resource, during::tstzrange
                            FROM unnest(:times::text[]) AS during ON CONFLICT DO NOTHING
                            """)
                    .bind("collectivite", collectivites.current().id())
                    .bind("resource", calendar.resourceId())
                    .bindArray("times", String.class, (Object[]) times)
                    .execute();
            now(handle.createUpdate("""
                            UPDATE appointments.outside_calendar SET read_at = :now, expanded_on = :today, trouble = NULL,
                                etag = :etag, last_modified = :modified, unread = :unread WHERE resource_id = :resource
                            """))
                    .bind("today", today())
                    .bind("etag", version.etag())
                    .bind("modified", version.lastModified())
                    .bind("unread", busy.unread() + (busy.doubtful() ? 1 : 0))
                    .bind("resource", calendar.resourceId())
                    .execute();
        });
    }

    /** The local day of the clock. */
    LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }

    private <T extends SqlStatement<T>> T now(T statement) {
        return statement.bind("now", utc());
    }

    private OffsetDateTime utc() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OutsideCalendar read(ResultSet row) throws SQLException {
        return new OutsideCalendar(
                row.getObject("resource_id", UUID.class),
                CalendarAddress.of(row.getString("address")).orElseThrow(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("expanded_on", LocalDate.class)),
                row.getString("etag"),
                row.getString("last_modified"),
                Optional.ofNullable(row.getString("trouble")).map(Trouble::valueOf),
                row.getInt("unread"));
    }
}
