package fr.parvis.catalogue.internal;

import fr.parvis.modules.ModulesReady;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes the procedures of a module that was removed or refused out of every catalogue. */
@ApplicationScoped
public class CatalogueCleaning {

    private Collectivites collectivites;
    private DatabaseCatalogue catalogue;

    /** For the container's proxy. */
    protected CatalogueCleaning() {}

    @Inject
    public CatalogueCleaning(Collectivites collectivites, DatabaseCatalogue catalogue) {
        this.collectivites = collectivites;
        this.catalogue = catalogue;
    }

    void clean(@Observes ModulesReady modules) throws Exception {
        for (Collectivite collectivite : collectivites.all()) {
            collectivites.callAs(collectivite, () -> {
                catalogue.keepOnly(modules.ids());
                return null;
            });
        }
    }
}
