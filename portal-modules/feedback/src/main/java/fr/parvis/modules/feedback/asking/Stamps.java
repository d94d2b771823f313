package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a page of questions carries to tell when it was shown; nobody else can write one. */
@ApplicationScoped
public class Stamps {

    private Secrets secrets;
    private Clock clock;

    /** For the container's proxy. */
    protected Stamps() {}

    @Inject
    public Stamps(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A stamp of this moment. */
    @Transactional
    public String now() {
        long shown = clock.instant().toEpochMilli();
        return shown + "." + secrets.seal(text(shown));
    }

    /** How long ago it was given; empty when no page of this portal carried it. */
    @Transactional
    public Optional<Duration> age(String stamp) {
        int dot = stamp.indexOf('.');
        if (dot < 0 || !stamp.substring(0, dot).matches("\\d{1,15}")) {
            return Optional.empty();
        }
        long shown = Long.parseLong(stamp.substring(0, dot));
        return secrets.isSealed(text(shown), stamp.substring(dot + 1))
                ? Optional.of(Duration.between(Instant.ofEpochMilli(shown), clock.instant()))
                : Optional.empty();
    }

    private static String text(long shown) {
        return "shown " + shown;
    }
}
