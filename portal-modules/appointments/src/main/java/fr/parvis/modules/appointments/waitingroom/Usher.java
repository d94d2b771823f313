package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.waitingroom.Room.Counts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * Moves one queue on: draws the lots, ranks who came, calls the next ones in. Whoever looks at the room makes it work; of
 * several nodes that do so at once, one works and the others read.
 *
 * @param handle of a transaction
 * @param now time of the database
 */
record Usher(Handle handle, String collectivite, UUID type, RoomRules rules, Round round, Instant now) {

    /** How long a place is kept free for somebody who was called and does not come. */
    static final Duration GRACE = Duration.ofMinutes(2);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int RANKED_AT_ONCE = 5_000;
    private static final double SECONDS = 60;

    /** After a pause, no more are called at once than in so many seconds. */
    private static final double MOST_SECONDS = 10;

    private static final String PLACE =
            " WHERE collectivite_id = :collectivite AND type_id = :type AND opens_at = :opens ";

    private static final String RANK = """
            WITH ranked AS (
                UPDATE appointments.room_ticket t SET rank = :former + r.n FROM (
                    SELECT id, row_number() OVER (ORDER BY %1$s) AS n FROM (
                        SELECT * FROM appointments.room_ticket %2$s AND rank IS NULL AND ended_at IS NULL %3$s) AS came) AS r
                WHERE t.id = r.id RETURNING 1)
            UPDATE appointments.room_round SET ranks = ranks + (SELECT count(*) FROM ranked),
                drawn_at = coalesce(drawn_at, :now) %2$s
            """;

    /** Drawn by the strong generator of the database. */
    private static final String BY_LOT = RANK.formatted("gen_random_uuid()", PLACE, "AND came_at < :opens");

    private static final String IN_ORDER = RANK.formatted("id", PLACE, "ORDER BY id LIMIT " + RANKED_AT_ONCE);

    private static final String CALL = """
            WITH next AS (
                SELECT id FROM appointments.room_ticket %1$s AND rank > :called AND ended_at IS NULL ORDER BY rank LIMIT :most),
            gone AS (
                UPDATE appointments.room_ticket t SET called_at = :now FROM next WHERE t.id = next.id RETURNING t.rank)
            UPDATE appointments.room_round SET called = coalesce((SELECT max(rank) FROM gone), called),
                called_at = CASE WHEN EXISTS (SELECT FROM gone) THEN :now ELSE called_at END %1$s
            """.formatted(PLACE);

    private static final String COUNT = """
            SELECT r.key, r.ranks, r.called, r.drawn_at, r.called_at,
                (SELECT count(*) FROM appointments.room_ticket t WHERE t.collectivite_id = r.collectivite_id
                    AND t.type_id = r.type_id AND t.opens_at = r.opens_at AND t.ended_at IS NULL
                    AND (t.rank IS NULL OR t.rank > r.called)) AS waiting,
                (SELECT count(*) FROM appointments.room_ticket t WHERE t.collectivite_id = r.collectivite_id
                    AND t.type_id = r.type_id AND t.opens_at = r.opens_at AND t.ended_at IS NULL AND t.called_at IS NOT NULL
                    AND coalesce(t.leaves_at > :now, t.called_at > :graced)) AS taken,
                (SELECT count(*) FROM appointments.room_ticket t WHERE t.collectivite_id = r.collectivite_id
                    AND t.type_id = r.type_id AND t.opens_at = r.opens_at AND t.called_at > :recent) AS recent
            FROM appointments.room_round r WHERE r.collectivite_id = :collectivite AND r.type_id = :type AND r.opens_at = :opens
            """;

    private static final Duration RECENT = Duration.ofMinutes(3);

    /** Does what is to be done now, if nobody else does. */
    void work(boolean free) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        on("""
                INSERT INTO appointments.room_round (collectivite_id, type_id, opens_at, key)
                SELECT :collectivite, :type, :opens, :key WHERE NOT EXISTS (SELECT FROM appointments.room_round %s)
                ON CONFLICT DO NOTHING
                """.formatted(PLACE)).bind("key", key).execute();
        if (round.isOpen()) {
            locked().ifPresent(state -> work(state, free));
        }
    }

    private void work(State state, boolean free) {
        State ranked = state;
        if (!state.drawn()) {
            on(BY_LOT).bind("former", 0).execute();
            ranked = locked().orElseThrow();
        }
        on(IN_ORDER).bind("former", ranked.ranks()).execute();
        State ready = locked().orElseThrow();
        Counts counts = count().counts();
        int most = Math.min(rules.inside() - counts.taken(), due(ready));
        if (free && most > 0 && counts.waiting() > 0) {
            on(CALL).bind("called", ready.called()).bind("most", most).execute();
        }
    }

    /** People who may be called by now. */
    private int due(State state) {
        double seconds = state.calledAt()
                .map(last -> Duration.between(last, now).toMillis() / 1_000.0)
                .map(since -> Math.min(MOST_SECONDS, since))
                .orElse(MOST_SECONDS);
        return (int) Math.max(state.calledAt().isEmpty() ? 1 : 0, seconds * rules.perMinute() / SECONDS);
    }

    private Optional<State> locked() {
        return handle.createQuery("SELECT * FROM appointments.room_round" + PLACE + "FOR UPDATE SKIP LOCKED")
                .bind("collectivite", collectivite)
                .bind("type", type)
                .bind("opens", utc(round.opensAt()))
                .map((row, context) -> new State(
                        row.getObject("drawn_at") != null,
                        row.getInt("ranks"),
                        row.getInt("called"),
                        Optional.ofNullable(row.getObject("called_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .findOne();
    }

    /** How far the queue is. */
    Standing count() {
        return handle.createQuery(COUNT)
                .bind("collectivite", collectivite)
                .bind("type", type)
                .bind("opens", utc(round.opensAt()))
                .bind("now", utc(now))
                .bind("graced", utc(now.minus(GRACE)))
                .bind("recent", utc(now.minus(RECENT)))
                .map((row, context) -> new Standing(
                        row.getBytes("key"),
                        new Counts(
                                row.getInt("ranks"),
                                row.getInt("called"),
                                row.getInt("waiting"),
                                row.getInt("taken"),
                                pace(row.getObject("drawn_at", OffsetDateTime.class), row.getInt("recent")))))
                .one();
    }

    /** What was called in the last minutes, or what the rules promise as long as there is no experience. */
    private double pace(OffsetDateTime drawn, int recent) {
        Duration open = drawn == null ? Duration.ZERO : Duration.between(drawn.toInstant(), now);
        if (open.compareTo(RECENT) < 0) {
            return Math.min(
                    rules.perMinute(), rules.inside() * SECONDS / rules.stay().toSeconds() + rules.inside());
        }
        return recent / (RECENT.toSeconds() / SECONDS);
    }

    private Update on(String statement) {
        return bound(handle.createUpdate(statement));
    }

    private <T extends SqlStatement<T>> T bound(T statement) {
        return statement
                .bind("collectivite", collectivite)
                .bind("type", type)
                .bind("opens", utc(round.opensAt()))
                .bind("now", utc(now));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record State(boolean drawn, int ranks, int called, Optional<Instant> calledAt) {}

    /** A round's key and numbers. */
    record Standing(byte[] key, Counts counts) {}
}
