package fr.parvis.modules.appointments.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret in a cookie or a link. The database keeps its hash only.
 *
 * @param value as a browser sends it; one that was drawn here has 22 characters
 */
public record Key(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** A new one, which nobody can guess. */
    public static Key draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Key";
    }
}
