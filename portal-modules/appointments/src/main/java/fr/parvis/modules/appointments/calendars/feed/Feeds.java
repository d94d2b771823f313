package fr.parvis.modules.appointments.calendars.feed;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which feeds there are. Their addresses are told once; the database keeps hashes only. */
@ApplicationScoped
public class Feeds {

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Feeds() {}

    @Inject
    public Feeds(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /**
     * A new address for the feed of a resource; the former one ends.
     *
     * @param names whether it tells who comes
     * @return the whole address, with its secret
     */
    @Transactional
    public String renew(UUID resource, boolean names, String agent) {
        Key key = Key.draw();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO appointments.calendar_feed
                        VALUES (:collectivite, :resource, :sha256, :names, :agent, :now)
                        ON CONFLICT (collectivite_id, resource_id) DO UPDATE SET sha256 = excluded.sha256,
                            names = excluded.names, made_by = excluded.made_by, made_at = excluded.made_at
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("resource", resource)
                .bind("sha256", key.sha256())
                .bind("names", names)
                .bind("agent", agent)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        return collectivites.current().baseUrl() + "/api/modules/appointments/calendrier/" + key.value() + ".ics";
    }

    /** Ends a feed. */
    @Transactional
    public void end(UUID resource) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM appointments.calendar_feed WHERE resource_id = ?", resource));
    }

    /** The feed that a key opens. */
    @Transactional
    public Optional<Feed> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.resource_id, f.names FROM appointments.calendar_feed f
                        JOIN appointments.resource r ON r.id = f.resource_id WHERE f.sha256 = :sha256 AND r.active
                        """)
                .bind("sha256", new Key(key).sha256())
                .map((row, context) -> new Feed(row.getObject("resource_id", UUID.class), row.getBoolean("names")))
                .findOne());
    }

    /**
     * A feed.
     *
     * @param names whether it tells who comes
     */
    public record Feed(UUID resourceId, boolean names) {}
}
