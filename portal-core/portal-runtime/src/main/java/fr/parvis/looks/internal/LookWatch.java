package fr.parvis.looks.internal;

import fr.parvis.collectivites.Wardrobe;
import fr.parvis.database.DatabaseReady;
import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.PastLook;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps this node in the looks that were published, on whatever node. */
@ApplicationScoped
public class LookWatch {

    private static final System.Logger LOG = System.getLogger(LookWatch.class.getName());
    private static final int SECONDS = 2;

    @Resource
    private ManagedThreadFactory threads;

    private final Map<String, Integer> worn = new HashMap<>();
    private Collectivites collectivites;
    private Wardrobe wardrobe;
    private LookRows rows;
    private LookCheck check;
    private ScheduledExecutorService clockwork;

    /** For the container's proxy. */
    protected LookWatch() {}

    @Inject
    public LookWatch(Collectivites collectivites, Wardrobe wardrobe, LookRows rows, LookCheck check) {
        this.collectivites = collectivites;
        this.wardrobe = wardrobe;
        this.rows = rows;
        this.check = check;
    }

    void start(@Observes @Priority(DatabaseReady.BACKGROUND_WORK) DatabaseReady ready) {
        clockwork = Executors.newSingleThreadScheduledExecutor(threads);
        clockwork.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
    }

    /** Puts on what has changed since the last time. */
    public synchronized void refresh() {
        var versions = rows.versions();
        for (var collectivite : collectivites.all()) {
            int version = versions.getOrDefault(collectivite.id(), 0);
            if (version != worn.getOrDefault(collectivite.id(), 0)) {
                putOn(collectivite);
                worn.put(collectivite.id(), version);
            }
        }
    }

    private void putOn(Collectivite collectivite) {
        var look = newest(collectivite).filter(chosen -> {
            var sound = check.problem(chosen).isEmpty();
            if (!sound) {
                LOG.log(Level.WARNING, "The look of {0} cannot be read in its theme as it is now", collectivite.id());
            }
            return sound;
        });
        wardrobe.wear(
                collectivite.id(),
                inFile -> look.map(chosen -> chosen.on(inFile)).orElse(inFile));
    }

    private Optional<ChosenLook> newest(Collectivite collectivite) {
        try {
            return collectivites.callAs(
                    collectivite, () -> rows.all().stream().findFirst().flatMap(PastLook::look));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that is away for a while must not end the watch. */
    private void look() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looks could not be read; trying again", e);
        }
    }
}
