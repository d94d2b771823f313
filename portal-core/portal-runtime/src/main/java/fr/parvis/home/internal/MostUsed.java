package fr.parvis.home.internal;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** The procedures that residents of a collectivité used most lately, counted again every quarter of an hour. */
@ApplicationScoped
public class MostUsed {

    private static final String COUNT = """
            SELECT procedure_id FROM portal.request WHERE submitted_at > :since
            GROUP BY procedure_id ORDER BY count(*) DESC, procedure_id LIMIT :limit
            """;

    private static final Duration LATELY = Duration.ofDays(90);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int LIMIT = 6;

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();
    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected MostUsed() {}

    @Inject
    public MostUsed(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Ids of procedures, the most used first. */
    @Transactional
    public List<String> procedures() {
        var now = clock.instant();
        return counted.compute(
                        collectivites.current().id(),
                        (id, last) -> last != null && last.at().plus(FRESH).isAfter(now) ? last : count(now))
                .procedures();
    }

    private Counted count(Instant now) {
        return new Counted(
                now,
                jdbi.withHandle(handle -> handle.createQuery(COUNT)
                        .bind("since", OffsetDateTime.ofInstant(now.minus(LATELY), ZoneOffset.UTC))
                        .bind("limit", LIMIT)
                        .mapTo(String.class)
                        .list()));
    }

    private record Counted(Instant at, List<String> procedures) {}
}
