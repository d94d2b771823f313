package fr.parvis.modules.appointments.calendars.feed;

import fr.parvis.modules.appointments.calendars.feed.Feeds.Feed;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What a feed tells: the last month and all that is to come. */
@ApplicationScoped
public class FeedContent {

    private static final Duration BACK = Duration.ofDays(30);

    /** A collective session is one time, whoever comes. */
    private static final String EVENTS = """
            SELECT a.id, a.sequence, a.starts_at, a.ends_at, t.name AS type, a.reference AS about, p.name AS place,
                coalesce((SELECT max(e.at) FROM appointments.appointment_event e WHERE e.appointment_id = a.id), a.booked_at)
                    AS changed_at,
                CASE WHEN :names THEN trim(a.given_names || ' ' || a.family_name) END AS who, 0 AS seats
            FROM appointments.occupation o JOIN appointments.appointment a ON a.id = o.appointment_id
            JOIN appointments.appointment_type t ON t.id = a.type_id JOIN appointments.place p ON p.id = a.place_id
            WHERE o.resource_id = :resource AND a.state <> 'HELD' AND a.starts_at > :since
            UNION ALL
            SELECT o.id, count(*)::integer, lower(o.during) + make_interval(mins => t.buffer_before),
                upper(o.during) - make_interval(mins => t.buffer_after), t.name, NULL, p.name, max(a.booked_at), NULL,
                count(*)::integer
            FROM appointments.occupation o JOIN appointments.appointment_type t ON t.id = o.type_id
            JOIN appointments.resource r ON r.id = o.resource_id JOIN appointments.place p ON p.id = r.place_id
            JOIN appointments.seat s ON s.session_id = o.id
            JOIN appointments.appointment a ON a.id = s.appointment_id AND a.state <> 'HELD'
            WHERE o.resource_id = :resource AND o.kind = 'SESSION' AND lower(o.during) > :since
            GROUP BY o.id, t.id, p.name
            ORDER BY 3, 1
            """;

    private Jdbi jdbi;
    private Feeds feeds;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected FeedContent() {}

    @Inject
    public FeedContent(Jdbi jdbi, Feeds feeds, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.feeds = feeds;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** The calendar that a key opens, if it opens one. */
    @Transactional
    public Optional<String> of(String key) {
        return feeds.find(key).map(this::write);
    }

    private String write(Feed feed) {
        return FeedWriter.write(jdbi.withHandle(handle -> handle.createQuery(EVENTS)
                .bind("resource", feed.resourceId())
                .bind("names", feed.names())
                .bind("since", clock.instant().minus(BACK).atOffset(ZoneOffset.UTC))
                .map((row, context) -> event(row))
                .list()));
    }

    private FeedEvent event(ResultSet row) throws SQLException {
        int seats = row.getInt("seats");
        return new FeedEvent(
                row.getString("id") + "@"
                        + URI.create(collectivites.current().baseUrl()).getHost(),
                row.getInt("sequence"),
                instant(row, "changed_at"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("type"),
                seats == 0 ? row.getString("about") : Wording.french().text("calendars.feed.seats", seats),
                row.getString("place"),
                Optional.ofNullable(row.getString("who")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
