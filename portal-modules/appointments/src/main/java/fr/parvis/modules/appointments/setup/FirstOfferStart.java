package fr.parvis.modules.appointments.setup;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.ModuleStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads the first offer of every collectivité when the module starts. */
@ApplicationScoped
public class FirstOfferStart {

    private static final System.Logger LOG = System.getLogger(FirstOfferStart.class.getName());

    private FirstOffer offers;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected FirstOfferStart() {}

    @Inject
    public FirstOfferStart(FirstOffer offers, Collectivites collectivites) {
        this.offers = offers;
        this.collectivites = collectivites;
    }

    void read(@Observes ModuleStarted started) {
        if (started.moduleId().equals(FirstOffer.MODULE)) {
            collectivites.all().forEach(this::read);
        }
    }

    /** One collectivité's file must not keep the others from theirs. */
    private void read(Collectivite collectivite) {
        try {
            collectivites.callAs(collectivite, () -> {
                offers.write();
                return null;
            });
            offers.problem(collectivite)
                    .ifPresent(problem -> LOG.log(System.Logger.Level.WARNING, collectivite.id() + ": " + problem));
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "The offer of " + collectivite.id() + " could not be read", e);
        }
    }
}
