package fr.parvis.modules.feedback.jdma;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Statistics from elsewhere, among our own counts. */
@ApplicationScoped
public class StatisticsRows {

    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected StatisticsRows() {}

    @Inject
    public StatisticsRows(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /** Whether anything was read before about a procedure. */
    @Transactional
    public boolean has(String procedureId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM feedback.day_count WHERE procedure_id = :procedure AND source = 'JDMA')")
                .bind("procedure", procedureId)
                .mapTo(boolean.class)
                .one());
    }

    /** Puts what was read instead of what was there of these days. */
    @Transactional
    public void replace(String procedureId, LocalDate first, LocalDate last, List<Statistic> statistics) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            DELETE FROM feedback.day_count
                            WHERE procedure_id = :procedure AND source = 'JDMA' AND day BETWEEN :first AND :last
                            """)
                    .bind("procedure", procedureId)
                    .bind("first", first)
                    .bind("last", last)
                    .execute();
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO feedback.day_count AS known
                        (collectivite_id, procedure_id, revision, day, question, choice, source, n)
                    VALUES (:collectivite, :procedure, 0, :day, :question, :choice, 'JDMA', :count)
                    ON CONFLICT (collectivite_id, procedure_id, day, revision, question, choice, source)
                        DO UPDATE SET n = known.n + excluded.n
                    """);
            statistics.forEach(statistic -> batch.bind(
                            "collectivite", collectivites.current().id())
                    .bind("procedure", procedureId)
                    .bind("day", statistic.day())
                    .bind("question", statistic.question())
                    .bind("choice", statistic.choice())
                    .bind("count", statistic.count())
                    .add());
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }
}
