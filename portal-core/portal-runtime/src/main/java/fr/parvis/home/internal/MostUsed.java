package fr.parvis.home.internal;

import fr.parvis.collectivites.Recent;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The procedures that residents of a collectivité used most lately, counted again every quarter of an hour. */
@ApplicationScoped
public class MostUsed {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int LIMIT = 6;

    private RequestCount count;
    private Clock clock;
    private Recent<List<String>> counted;

    /** For the container's proxy. */
    protected MostUsed() {}

    @Inject
    public MostUsed(RequestCount count, Collectivites collectivites, Clock clock) {
        this.count = count;
        this.clock = clock;
        this.counted = new Recent<>(collectivites, clock, FRESH);
    }

    /** Ids of procedures, the most used first. */
    public List<String> procedures() {
        return counted.get(() -> count.most(clock.instant().minus(LATELY), LIMIT));
    }
}
