package fr.parvis.collectivites.internal;

import fr.parvis.database.DatabaseReady;
import fr.parvis.spi.collectivite.Collectivite;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Writes the rows of collectivités at start-up, and tells the log what is wrong in their files. */
@ApplicationScoped
public class CollectivitesStart {

    private static final System.Logger LOG = System.getLogger(CollectivitesStart.class.getName());

    private AmbientCollectivites collectivites;
    private CollectiviteRows rows;

    /** For the container's proxy. */
    protected CollectivitesStart() {}

    @Inject
    public CollectivitesStart(AmbientCollectivites collectivites, CollectiviteRows rows) {
        this.collectivites = collectivites;
        this.rows = rows;
    }

    void start(@Observes @Priority(DatabaseReady.COLLECTIVITES) DatabaseReady ready) {
        collectivites.findings().forEach(finding -> LOG.log(System.Logger.Level.ERROR, finding.message()));
        rows.write(collectivites.all());
        LOG.log(
                System.Logger.Level.INFO,
                "Collectivités: {0}",
                collectivites.all().stream().map(Collectivite::id).collect(Collectors.joining(", ")));
    }
}
