package fr.parvis.web.guard;

import fr.parvis.configuration.Secret;
import fr.parvis.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties a form to the browser that it was shown in: the browser keeps a random value in a cookie, the form carries the
 * signature of that value. Another site can make a browser send the cookie, but cannot know the signature.
 */
@ApplicationScoped
public class FormToken {

    private static final int RANDOM_BYTES = 18;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private Secret secret;

    /** For the container's proxy. */
    protected FormToken() {}

    @Inject
    public FormToken(Settings settings) {
        this(settings.secret());
    }

    FormToken(Secret secret) {
        this.secret = secret;
    }

    /** A new value for the cookie of a browser that has none. */
    public String newCookie() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    /** The token that forms shown to the browser with this cookie carry. */
    public String tokenFor(String cookie) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return ENCODER.encodeToString(mac.doFinal(("form:" + cookie).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the token of a post is the one of the browser that sends it. */
    public boolean matches(String cookie, String token) {
        return cookie != null
                && token != null
                && MessageDigest.isEqual(
                        tokenFor(cookie).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
