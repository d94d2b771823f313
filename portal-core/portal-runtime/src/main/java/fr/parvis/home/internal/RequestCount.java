package fr.parvis.home.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts requests by procedure. */
@ApplicationScoped
public class RequestCount {

    private static final String COUNT = """
            SELECT procedure_id FROM portal.request WHERE submitted_at > :since
            GROUP BY procedure_id ORDER BY count(*) DESC, procedure_id LIMIT :limit
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected RequestCount() {}

    @Inject
    public RequestCount(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ids of the procedures with the most requests since then, the most first. */
    @Transactional
    public List<String> most(Instant since, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }
}
