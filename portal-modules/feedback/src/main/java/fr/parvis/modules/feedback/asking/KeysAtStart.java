package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Secrets;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.ModuleStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes the keys of links into memory, so that pages of others never wait for one. */
@ApplicationScoped
public class KeysAtStart {

    private Secrets secrets;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected KeysAtStart() {}

    @Inject
    public KeysAtStart(Secrets secrets, Collectivites collectivites) {
        this.secrets = secrets;
        this.collectivites = collectivites;
    }

    void load(@Observes ModuleStarted started) throws Exception {
        if (started.moduleId().equals("feedback")) {
            for (Collectivite collectivite : collectivites.all()) {
                collectivites.callAs(collectivite, this::remember);
            }
        }
    }

    /** The call returns after the commit: a key that was not kept is never signed with. */
    private Void remember() {
        secrets.remember(secrets.linkKey());
        return null;
    }
}
