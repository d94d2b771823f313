package fr.parvis.collectivites;

import fr.parvis.spi.collectivite.Collectivites;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A value for each collectivité, kept for a while: what every visitor sees and few people change. */
public final class Recent<T> {

    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();
    private final Collectivites collectivites;
    private final Clock clock;
    private final Duration fresh;

    /** Keeps values that are good for so long. */
    public Recent(Collectivites collectivites, Clock clock, Duration fresh) {
        this.collectivites = collectivites;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** The value of the current collectivité, read when there is none that is still good. */
    public T get(Supplier<T> read) {
        return known().orElseGet(() -> {
            T value = read.get();
            keep(value);
            return value;
        });
    }

    /** The value of the current collectivité, if there is one that is still good. */
    public Optional<T> known() {
        Instant now = clock.instant();
        return Optional.ofNullable(kept.get(collectivites.current().id()))
                .filter(last -> !last.until().isBefore(now))
                .map(Kept::value);
    }

    /** Keeps a value for the current collectivité. */
    public void keep(T value) {
        kept.put(collectivites.current().id(), new Kept<>(value, clock.instant().plus(fresh)));
    }

    /** The value of this collectivité has changed. */
    public void forget(String collectivite) {
        kept.remove(collectivite);
    }

    private record Kept<T>(T value, Instant until) {}
}
