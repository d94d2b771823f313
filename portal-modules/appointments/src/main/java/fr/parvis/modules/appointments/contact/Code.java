package fr.parvis.modules.appointments.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Six digits that prove a contact. The database keeps their hash only.
 *
 * @param digits what is sent and typed
 */
record Code(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MANY = 1_000_000;

    static Code draw() {
        return new Code(String.format("%06d", RANDOM.nextInt(MANY)));
    }

    /** As typed: people copy codes with blanks in them. */
    static Code typed(String text) {
        return new Code(text.replaceAll("[^0-9]", ""));
    }

    /** The same digits give another hash for another appointment. */
    byte[] sha256(UUID appointment) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((appointment + ":" + digits).getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Code";
    }
}
