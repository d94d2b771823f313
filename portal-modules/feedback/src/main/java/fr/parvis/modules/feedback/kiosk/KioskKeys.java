package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.answer.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** Tells the collectivité's own kiosks, which many people use from one address, from what pretends to be one. */
@ApplicationScoped
public class KioskKeys {

    private static final int LENGTH = 12;

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
        byte[] whole = secrets.sign("kiosk " + procedureId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, LENGTH));
    }

    /** Whether a key is the one of this procedure's kiosk. */
    @Transactional
    public boolean fits(String procedureId, String key) {
        return MessageDigest.isEqual(
                of(procedureId).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
