package fr.parvis.collectivites.web;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives pages the collectivité that they are shown for, as {@code #{collectivite}}. */
@ApplicationScoped
public class CurrentCollectivite {

    private Collectivites collectivites;

    /** For the container's proxy. */
    protected CurrentCollectivite() {}

    @Inject
    public CurrentCollectivite(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    @Produces
    @Named("collectivite")
    public Collectivite collectivite() {
        return collectivites.current();
    }
}
