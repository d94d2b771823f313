package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.answer.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the collectivité's own kiosks, which many people use from one address, from what pretends to be one. */
@ApplicationScoped
public class KioskKeys {

    private Secrets secrets;

    /** For the container's proxy. */
    protected KioskKeys() {}

    @Inject
    public KioskKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The last segment of the address of a procedure's kiosk; agents alone are told. */
    @Transactional
    public String of(String procedureId) {
        return secrets.seal(text(procedureId));
    }

    /** Whether a key is the one of this procedure's kiosk. */
    @Transactional
    public boolean fits(String procedureId, String key) {
        return secrets.isSealed(text(procedureId), key);
    }

    private static String text(String procedureId) {
        return "kiosk " + procedureId;
    }
}
