package fr.parvis.modules.appointments.waitlist;

import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who wants to be told of free times, in the order in which they asked. Three times at most, once a day. */
@ApplicationScoped
public class SlotWatches {

    static final int MOST_TOLD = 3;

    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final Duration LIFETIME = Duration.ofDays(90);

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected SlotWatches() {}

    @Inject
    public SlotWatches(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Writes down a wish; the same wish again keeps its place. */
    @Transactional
    public void ask(UUID type, Contact email) {
        jdbi.useHandle(handle -> now(handle.createUpdate("""
                        INSERT INTO appointments.slot_watch (id, collectivite_id, type_id, email, asked_at)
                        VALUES (gen_random_uuid(), :collectivite, :type, :email, :now) ON CONFLICT DO NOTHING
                        """))
                .bind("collectivite", collectivites.current().id())
                .bind("type", type)
                .bind("email", email.value())
                .execute());
    }

    /** Types that somebody waits for. */
    @Transactional
    public List<UUID> types() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT type_id FROM appointments.slot_watch")
                .mapTo(UUID.class)
                .list());
    }

    /** Takes the next ones to tell, and notes that they are told. */
    @Transactional
    public List<Watch> next(UUID type, int most) {
        return jdbi.withHandle(handle -> now(handle.createQuery("""
                        UPDATE appointments.slot_watch SET told = told + 1, told_at = :now
                        WHERE id IN (SELECT id FROM appointments.slot_watch
                            WHERE type_id = :type AND told < 3 AND (told_at IS NULL OR told_at <= :before)
                            ORDER BY told, asked_at LIMIT :most FOR UPDATE)
                        RETURNING id, email, told
                        """))
                .bind("type", type)
                .bind("before", OffsetDateTime.now(clock).minus(BETWEEN).withOffsetSameInstant(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) ->
                        new Watch(row.getObject("id", UUID.class), row.getString("email"), row.getInt("told")))
                .list());
    }

    /** Ends a wish; false when there was none. */
    @Transactional
    public boolean end(UUID id) {
        return jdbi.withHandle(handle -> handle.execute("DELETE FROM appointments.slot_watch WHERE id = ?", id)) == 1;
    }

    /** Whether the wish still stands. */
    @Transactional
    public boolean stands(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM appointments.slot_watch WHERE id = :id)")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Forgets the addresses of those who were told often enough, or asked long ago. */
    @Transactional
    public void forget() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM appointments.slot_watch WHERE told >= 3 AND told_at <= :before OR asked_at <= :old")
                .bind("before", OffsetDateTime.now(clock).minus(BETWEEN).withOffsetSameInstant(ZoneOffset.UTC))
                .bind("old", OffsetDateTime.now(clock).minus(LIFETIME).withOffsetSameInstant(ZoneOffset.UTC))
                .execute());
    }

    private <T extends SqlStatement<T>> T now(T statement) {
        return statement.bind("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** A wish, with how often it was told. */
    public record Watch(UUID id, String email, int told) {}
}
