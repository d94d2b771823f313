package fr.parvis.simulators.oidc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Things kept for a while under a key that nobody can guess: sessions, codes, access tokens. */
public class Expiring<T> {

    private record Entry<T>(T value, Instant end) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration length;

    public Expiring(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    /** Keeps a value and returns its key. */
    public String put(T value) {
        entries.values().removeIf(this::over);
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entries.put(key, new Entry<>(value, clock.instant().plus(length)));
        return key;
    }

    /** The value, unless unknown or expired. */
    public Optional<T> get(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !over(entry))
                .map(Entry::value);
    }

    /** Takes the value out: the second caller gets nothing. */
    public Optional<T> take(String key) {
        return Optional.ofNullable(entries.remove(key))
                .filter(entry -> !over(entry))
                .map(Entry::value);
    }

    private boolean over(Entry<T> entry) {
        return !clock.instant().isBefore(entry.end());
    }
}
