package fr.parvis.outbox.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next attempt: soon at first, then rarely, for about two days. */
final class BackOff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private BackOff() {}

    /** The wait after so many failed attempts; empty when it is time to give up. */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
