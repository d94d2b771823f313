package fr.parvis.invitations.internal;

import fr.parvis.invitations.PageQuestions;
import fr.parvis.modules.Modules;
import fr.parvis.spi.feedback.Asker;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Invitations;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.feedback.PageQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks those who ask. One that failed or was slow rests for a while: it costs one page, not all of them. */
@ApplicationScoped
public class GuardedInvitations implements Invitations, PageQuestions {

    static final Duration SLOW = Duration.ofMillis(500);
    static final Duration REST = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(GuardedInvitations.class.getName());

    private final Map<String, Instant> resting = new ConcurrentHashMap<>();
    private Iterable<Asker> askers;
    private Modules modules;
    private Clock clock;

    /** For the container's proxy. */
    protected GuardedInvitations() {}

    @Inject
    public GuardedInvitations(@Any Instance<Asker> askers, Modules modules, Clock clock) {
        this((Iterable<Asker>) askers, modules, clock);
    }

    GuardedInvitations(Iterable<Asker> askers, Modules modules, Clock clock) {
        this.askers = askers;
        this.modules = modules;
        this.clock = clock;
    }

    @Override
    public List<Invitation> on(Occasion occasion) {
        return running()
                .flatMap(asker -> ask(asker, one -> one.on(occasion)).orElse(List.of()).stream())
                .toList();
    }

    @Override
    public Optional<PageQuestion> at(String page) {
        return running()
                .flatMap(asker -> ask(asker, one -> one.at(page)).flatMap(Function.identity()).stream())
                .findFirst();
    }

    private Stream<Asker> running() {
        return StreamSupport.stream(askers.spliterator(), false).filter(asker -> modules.isInstalled(asker.moduleId()));
    }

    private <T> Optional<T> ask(Asker asker, Function<Asker, T> question) {
        String module = asker.moduleId();
        Instant before = clock.instant();
        if (before.isBefore(resting.getOrDefault(module, Instant.MIN))) {
            return Optional.empty();
        }
        try {
            T answer = question.apply(asker);
            if (Duration.between(before, clock.instant()).compareTo(SLOW) > 0) {
                rest(module, null);
            }
            return Optional.of(answer);
        } catch (RuntimeException | LinkageError e) {
            rest(module, e);
            return Optional.empty();
        }
    }

    private void rest(String module, Throwable reason) {
        LOG.log(
                Level.WARNING,
                "Module " + module + " failed or was slow to say what it asks: pages go without",
                reason);
        resting.put(module, clock.instant().plus(REST));
    }
}
