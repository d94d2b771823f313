package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.modules.appointments.ants.AntsSettings;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets the search engine in, by its token, as often as was agreed. */
@ApplicationScoped
public class HubGate {

    private static final int SECONDS = 60;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private AntsSettings settings;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected HubGate() {}

    @Inject
    public HubGate(AntsSettings settings, Collectivites collectivites, Clock clock) {
        this.settings = settings;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /**
     * Lets a question pass.
     *
     * @param shown the token that came with it, or null
     * @param question its name; each is counted for itself
     * @param mostInAMinute how often it may be asked; only those with the right token count
     */
    void pass(String shown, String question, int mostInAMinute) {
        String token = settings.hubToken().orElseThrow(() -> new Refusal(404, "Not offered here"));
        if (shown == null || !MessageDigest.isEqual(bytes(shown), bytes(token))) {
            throw new Refusal(401, "X-HUB-RDV-AUTH-TOKEN header invalid");
        }
        long minute = clock.instant().getEpochSecond() / SECONDS;
        Window window = windows.merge(
                collectivites.current().id() + " " + question,
                new Window(minute, 1),
                (before, first) -> before.next(first));
        if (window.count() > mostInAMinute) {
            throw new Refusal(429, "Too many requests");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Window(long minute, int count) {

        Window next(Window first) {
            return minute == first.minute ? new Window(minute, count + 1) : first;
        }
    }
}
