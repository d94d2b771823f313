package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentStore;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Erases contents without a row: a content is written before its row, which a rolled-back transaction never gets, and an
 * erased document loses its row first.
 */
@ApplicationScoped
public class OrphanSweep implements Job {

    /** Longer than any transaction: a younger content may still get its row. */
    private static final Duration GRACE = Duration.ofHours(6);

    private DocumentStore store;
    private Collectivites collectivites;
    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected OrphanSweep() {}

    @Inject
    public OrphanSweep(DocumentStore store, Collectivites collectivites, Jdbi jdbi, Clock clock) {
        this.store = store;
        this.collectivites = collectivites;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "document-orphans";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        String collectivite = collectivites.current().id();
        try {
            List<UUID> contents =
                    store.writtenBefore(collectivite, clock.instant().minus(GRACE));
            Set<UUID> known =
                    new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM portal.document")
                            .mapTo(UUID.class)
                            .list()));
            for (UUID content : contents) {
                if (!known.contains(content)) {
                    store.delete(collectivite, content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
