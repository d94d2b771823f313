package fr.parvis.modules.appointments.booking.blocks;

import fr.parvis.modules.appointments.booking.Occupations;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Blocks as the database holds them: rows beside those of appointments, under the same constraint. */
@ApplicationScoped
public class StoredBlocks implements Blocks {

    private static final String BLOCK = """
            INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, reason, created_by, created_at)
            VALUES (:id, :collectivite, :resource, tstzrange(:from, :until), 'BLOCK', :reason, :agent, :now)
            ON CONFLICT DO NOTHING
            """;

    private static final String IN_THE_WAY = """
            SELECT a.id FROM appointments.occupation o LEFT JOIN appointments.seat s ON s.session_id = o.id
            JOIN appointments.appointment a ON a.id = coalesce(o.appointment_id, s.appointment_id)
            WHERE o.resource_id = :resource AND o.during && tstzrange(:from, :until) AND a.state <> 'HELD'
            ORDER BY a.starts_at, a.reference
            """;

    private static final String OF_DAY = """
            SELECT o.id, o.resource_id, r.name, lower(o.during) AS starts, upper(o.during) AS ends, o.reason, o.created_by
            FROM appointments.occupation o JOIN appointments.resource r ON r.id = o.resource_id
            WHERE r.place_id = :place AND o.kind = 'BLOCK' AND o.during && tstzrange(:from, :until)
            ORDER BY lower(o.during), r.name
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StoredBlocks() {}

    @Inject
    public StoredBlocks(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    @Transactional
    public BlockResult block(UUID resource, Interval during, String reason, String agent) {
        UUID id = UUID.randomUUID();
        return jdbi.withHandle(handle -> {
            Occupations.freeEndedHolds(handle, resource, during, clock.instant());
            int blocked = handle.createUpdate(BLOCK)
                    .bind("id", id)
                    .bind("collectivite", collectivites.current().id())
                    .bind("resource", resource)
                    .bind("from", utc(during.start()))
                    .bind("until", utc(during.end()))
                    .bind("reason", reason)
                    .bind("agent", agent)
                    .bind("now", utc(clock.instant()))
                    .execute();
            if (blocked == 1) {
                return new BlockResult.Blocked(id);
            }
            return new BlockResult.Busy(handle.createQuery(IN_THE_WAY)
                    .bind("resource", resource)
                    .bind("from", utc(during.start()))
                    .bind("until", utc(during.end()))
                    .mapTo(UUID.class)
                    .list());
        });
    }

    @Override
    @Transactional
    public boolean unblock(UUID id) {
        return jdbi.withHandle(handle -> handle.execute(
                        "DELETE FROM appointments.occupation WHERE id = ? AND kind = 'BLOCK' AND created_by IS NOT NULL",
                        id)
                == 1);
    }

    @Override
    @Transactional
    public List<Block> of(UUID place, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_DAY)
                .bind("place", place)
                .bind("from", day.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .map((row, context) -> block(row))
                .list());
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getObject("id", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getString("name"),
                new Interval(
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()),
                row.getString("reason"),
                Optional.ofNullable(row.getString("created_by")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
