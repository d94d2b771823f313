package fr.parvis.requests.internal.follow;

import fr.parvis.configuration.Settings;
import fr.parvis.requests.internal.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token of links in later e-mails. The secret itself is not kept, so these links carry a signature instead, over the
 * request, the fingerprint of its secret (a new secret voids them all) and a day after which they lead nowhere.
 */
@ApplicationScoped
public class MailPass {

    /** Also tells a pass from a secret, which cannot hold it. */
    private static final char SEPARATOR = '~';

    private static final Duration VALID = Duration.ofDays(90);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int RADIX = 36;

    private Settings settings;
    private Clock clock;

    /** For the container's proxy. */
    protected MailPass() {}

    @Inject
    public MailPass(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A token for a mail that leaves now. */
    public String issue(Facts request) {
        String expiry = Long.toString(clock.instant().plus(VALID).getEpochSecond(), RADIX);
        return expiry + SEPARATOR + signature(request, expiry);
    }

    static boolean looksLikeOne(String token) {
        return token.indexOf(SEPARATOR) > 0;
    }

    boolean opens(Facts request, String token) {
        int separator = token.indexOf(SEPARATOR);
        String expiry = token.substring(0, separator);
        boolean signed = MessageDigest.isEqual(
                signature(request, expiry).getBytes(StandardCharsets.UTF_8),
                token.substring(separator + 1).getBytes(StandardCharsets.UTF_8));
        return signed && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expiry, RADIX)));
    }

    private String signature(Facts request, String expiry) {
        String signed = String.join(
                "|",
                "follow-by-mail",
                request.id().toString(),
                HexFormat.of().formatHex(request.secretSha256()),
                expiry);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
