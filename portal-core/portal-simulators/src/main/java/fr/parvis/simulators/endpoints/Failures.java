package fr.parvis.simulators.endpoints;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The trouble armed for the next request. */
class Failures {

    /** What can go wrong at the State's end after the person proved who they are. */
    enum Kind {
        TEMPORARILY_UNAVAILABLE("authentication aborted due to a technical error on the authorization server"),
        SERVER_ERROR("authentication aborted due to a technical error on the authorization server"),
        ACCESS_DENIED("user authentication aborted");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        String error() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String description() {
            return description;
        }
    }

    private final AtomicReference<Kind> next = new AtomicReference<>();
    private final AtomicReference<Duration> delay = new AtomicReference<>(Duration.ZERO);

    void arm(Kind kind) {
        next.set(kind);
    }

    /** Makes the next server-to-server request wait. */
    void slowDown(Duration wait) {
        delay.set(wait);
    }

    void clear() {
        next.set(null);
        delay.set(Duration.ZERO);
    }

    /** The failure of this sign-in, once. */
    Optional<Kind> take() {
        return Optional.ofNullable(next.getAndSet(null));
    }

    void waitIfAsked() {
        Duration wait = delay.getAndSet(Duration.ZERO);
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
