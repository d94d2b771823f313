package fr.parvis.modules.appointments.ants.coordination;

import fr.parvis.modules.appointments.ants.AntsSettings.Server;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks the coordination service while residents wait. After some failures in a row it asks no more for half a minute, and it
 * never lets a slow service hold more than a few of the portal's threads.
 */
@ApplicationScoped
public class Breaker {

    private static final int FAILURES = 3;
    private static final int AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.MIN);
    private Coordination coordination;
    private Clock clock;

    /** For the container's proxy. */
    protected Breaker() {}

    @Inject
    public Breaker(Coordination coordination, Clock clock) {
        this.coordination = coordination;
        this.clock = clock;
    }

    /** What is known of each number. */
    public Map<String, Known> status(Server server, List<String> numbers) throws NoAnswer {
        if (clock.instant().isBefore(closedUntil.get())) {
            throw new NoAnswer("the service failed just now");
        }
        if (!lines.tryAcquire()) {
            throw new NoAnswer("too many are waiting for an answer");
        }
        try {
            Map<String, Known> known = coordination.status(server, numbers);
            failures.set(0);
            return known;
        } catch (NoAnswer e) {
            if (failures.incrementAndGet() >= FAILURES) {
                closedUntil.set(clock.instant().plus(PAUSE));
            }
            throw e;
        } finally {
            lines.release();
        }
    }
}
