package fr.parvis.requests.internal.follow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a request's link: told once to the resident, known to the database by its fingerprint only. */
public record FollowSecret(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    public static FollowSecret draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FollowSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** In a time that does not depend on where they differ. */
    public boolean matches(byte[] sha256) {
        return MessageDigest.isEqual(sha256(), sha256);
    }

    @Override
    public String toString() {
        return "FollowSecret[***]";
    }
}
