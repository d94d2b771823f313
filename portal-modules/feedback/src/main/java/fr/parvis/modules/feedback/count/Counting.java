package fr.parvis.modules.feedback.count;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts again the days whose answers have changed. A count is replaced, so that what was set apart leaves it. */
@ApplicationScoped
public class Counting implements Job {

    private static final String COUNT = """
            WITH counted AS (
                SELECT a.* FROM feedback.answer a
                WHERE procedure_id = :procedure AND day = :day AND apart IS NULL
            ), said AS (
                SELECT collectivite_id, revision, 'satisfaction' AS question, satisfaction AS choice FROM counted
                UNION ALL SELECT collectivite_id, revision, 'comprehension', comprehension::text FROM counted
                UNION ALL SELECT collectivite_id, revision, 'reason', reason FROM counted
                UNION ALL SELECT c.collectivite_id, a.revision, 'contact', c.channel
                    FROM feedback.contact c JOIN counted a ON a.id = c.answer_id
                UNION ALL SELECT c.collectivite_id, a.revision, 'reached', c.reached::text
                    FROM feedback.contact c JOIN counted a ON a.id = c.answer_id WHERE c.channel IN ('COUNTER', 'PHONE', 'EMAIL', 'CHAT')
                UNION ALL SELECT c.collectivite_id, a.revision, 'help', c.quality::text
                    FROM feedback.contact c JOIN counted a ON a.id = c.answer_id WHERE c.channel IN ('COUNTER', 'PHONE', 'EMAIL', 'CHAT')
            )
            INSERT INTO feedback.day_count (collectivite_id, procedure_id, revision, day, question, choice, n)
            SELECT collectivite_id, :procedure, coalesce(revision, 0), :day, question, choice, count(*) FROM said
            WHERE choice IS NOT NULL GROUP BY collectivite_id, coalesce(revision, 0), question, choice
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Counting() {}

    @Inject
    public Counting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return "feedback-counting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        jdbi.useHandle(handle -> stale(handle).forEach(stale -> recount(handle, stale)));
    }

    private static List<Stale> stale(Handle handle) {
        return handle.createQuery("""
                        WITH taken AS (DELETE FROM feedback.stale_count RETURNING procedure_id, day)
                        SELECT DISTINCT procedure_id, day FROM taken
                        """)
                .map((row, context) -> new Stale(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
    }

    private static void recount(Handle handle, Stale stale) {
        handle.createUpdate(
                        "DELETE FROM feedback.day_count WHERE procedure_id = :procedure AND day = :day AND source = 'PORTAL'")
                .bind("procedure", stale.procedure())
                .bind("day", stale.day())
                .execute();
        handle.createUpdate(COUNT)
                .bind("procedure", stale.procedure())
                .bind("day", stale.day())
                .execute();
    }

    private record Stale(String procedure, LocalDate day) {}
}
