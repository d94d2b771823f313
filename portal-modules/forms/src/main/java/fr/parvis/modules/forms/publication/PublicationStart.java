package fr.parvis.modules.forms.publication;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.ModuleStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Publishes the procedures of every collectivité when the module starts. */
@ApplicationScoped
public class PublicationStart {

    private static final System.Logger LOG = System.getLogger(PublicationStart.class.getName());

    private Publication publication;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected PublicationStart() {}

    @Inject
    public PublicationStart(Publication publication, Collectivites collectivites) {
        this.publication = publication;
        this.collectivites = collectivites;
    }

    void publish(@Observes ModuleStarted started) {
        if (started.moduleId().equals(CatalogueEntries.MODULE)) {
            collectivites.all().forEach(this::publish);
        }
    }

    /** One collectivité's unreadable folder must not keep the others closed. */
    private void publish(Collectivite collectivite) {
        try {
            collectivites.callAs(collectivite, () -> {
                publication.publish(collectivite);
                return null;
            });
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "Procedures of " + collectivite.id() + " could not be published", e);
        }
    }
}
