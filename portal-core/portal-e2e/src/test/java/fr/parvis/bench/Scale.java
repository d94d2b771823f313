package fr.parvis.bench;

import java.time.Duration;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param clients clients at once
 * @param seconds length of one load
 * @param pairs pairs of loads that count
 */
public record Scale(int clients, int seconds, int pairs) {

    private static final Scale FULL = new Scale(8, 5, 3);
    private static final Scale SHORT = new Scale(4, 2, 1);

    static Scale of(Set<String> words) {
        return words.contains("short") ? SHORT : FULL;
    }

    /** Whether this run only shows that everything works. */
    public boolean isShort() {
        return equals(SHORT);
    }

    public ClosedLoop load() {
        return new ClosedLoop(clients, Duration.ofSeconds(seconds));
    }

    @Override
    public String toString() {
        return "  %d clients, %d s a load, %d pairs A B after one that is not counted; client and server on %d processors"
                .formatted(clients, seconds, pairs, Runtime.getRuntime().availableProcessors());
    }
}
