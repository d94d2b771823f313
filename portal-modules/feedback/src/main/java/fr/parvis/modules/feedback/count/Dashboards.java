package fr.parvis.modules.feedback.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Counts of the current collectivité over a time, read from what was counted by day. */
@ApplicationScoped
public class Dashboards {

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Dashboards() {}

    @Inject
    public Dashboards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By procedure, those that are gone too. */
    @Transactional
    public Map<String, Counts> byProcedure(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> grouped(handle.createQuery("""
                        SELECT procedure_id AS part, question, choice, sum(n) AS n FROM feedback.day_count
                        WHERE day BETWEEN :first AND :last GROUP BY procedure_id, question, choice
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> new Row(
                        row.getString("part"), row.getString("question"), row.getString("choice"), row.getLong("n")))
                .list()));
    }

    /** By revision of a procedure; what came without a request is under 0. */
    @Transactional
    public Map<Integer, Counts> byRevision(String procedureId, LocalDate first, LocalDate last) {
        Map<Integer, Counts> revisions = new TreeMap<>();
        jdbi.withHandle(handle -> grouped(handle.createQuery("""
                                SELECT revision AS part, question, choice, sum(n) AS n FROM feedback.day_count
                                WHERE procedure_id = :procedure AND day BETWEEN :first AND :last
                                GROUP BY revision, question, choice
                                """)
                        .bind("procedure", procedureId)
                        .bind("first", first)
                        .bind("last", last)
                        .map((row, context) -> new Row(
                                row.getString("part"),
                                row.getString("question"),
                                row.getString("choice"),
                                row.getLong("n")))
                        .list()))
                .forEach((revision, counts) -> revisions.put(Integer.valueOf(revision), counts));
        return revisions;
    }

    private static Map<String, Counts> grouped(Iterable<Row> rows) {
        Map<String, Counts> grouped = new TreeMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.part(), part -> new Counts(new HashMap<>()))
                .byQuestion()
                .computeIfAbsent(row.question(), question -> new HashMap<>())
                .put(row.choice(), row.n()));
        return grouped;
    }

    private record Row(String part, String question, String choice, long n) {}
}
