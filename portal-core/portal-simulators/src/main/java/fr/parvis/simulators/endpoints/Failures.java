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
    private final AtomicReference<Duration> age = new AtomicReference<>(Duration.ZERO);

    void arm(Kind kind) {
        next.set(kind);
    }

    /** Makes the next server-to-server request wait. */
    void slowDown(Duration wait) {
        delay.set(wait);
    }

    /** Makes the next sign-in one that happened a while ago, for another service. */
    void backdate(Duration ago) {
        age.set(ago);
    }

    void clear() {
        next.set(null);
        age.set(Duration.ZERO);
        delay.set(Duration.ZERO);
    }

    /** The failure of this sign-in, once. */
    Optional<Kind> take() {
        return Optional.ofNullable(next.getAndSet(null));
    }

    /** How long ago this sign-in happened, once. */
    Duration takeAge() {
        return age.getAndSet(Duration.ZERO);
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
