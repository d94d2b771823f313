package fr.parvis.modules.appointments.pass;

import fr.parvis.modules.appointments.key.Key;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of a pass: in a link, or on paper to be typed. Twelve letters and digits that look like no other.
 *
 * @param letters in capitals, without dashes
 */
record PassCode(String letters) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    static PassCode draw() {
        StringBuilder drawn = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> drawn.append(ALPHABET.charAt(index)));
        return new PassCode(drawn.toString());
    }

    /** As somebody typed it, with or without dashes. */
    static PassCode typed(String text) {
        return new PassCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    byte[] sha256() {
        return new Key(letters).sha256();
    }

    /** In groups, as people copy it. */
    String shown() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "PassCode";
    }
}
