package fr.parvis.spi.notification;

import java.text.Normalizer;

/**
 * A text message to a mobile phone. It costs by the part, and a part holds more than twice as much when every character is one
 * of the network's own alphabet (GSM 03.38): others are written without their accents.
 *
 * @param to number as the network dials it, such as {@code +33612345678}
 * @param text words, in French
 */
public record Sms(String to, String text) {

    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String TWICE = "^{}\\[~]|€";
    private static final int ALONE = 160;
    private static final int JOINED = 153;
    private static final int ALONE_WIDE = 70;
    private static final int JOINED_WIDE = 67;

    /** Writes a text in the network's alphabet as far as its letters have a likeness there. */
    public Sms {
        text = plain(text);
    }

    /** How many parts the network makes of it. */
    public int parts() {
        boolean wide = text.codePoints().anyMatch(letter -> ALPHABET.indexOf(letter) < 0 && TWICE.indexOf(letter) < 0);
        int length = wide
                ? text.length()
                : text.length()
                        + (int) text.codePoints()
                                .filter(letter -> TWICE.indexOf(letter) >= 0)
                                .count();
        int alone = wide ? ALONE_WIDE : ALONE;
        int joined = wide ? JOINED_WIDE : JOINED;
        return length <= alone ? 1 : (length + joined - 1) / joined;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("[’‘]", "'")
                .replaceAll("«\\s*|\\s*»|[“”]", "\"")
                .replaceAll("[–—]", "-")
                .replaceAll("[\\u00A0\\u202F]", " ")
                .replace("…", "...")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .codePoints()
                .forEach(letter -> plain.append(likeness(letter)));
        return plain.toString();
    }

    private static String likeness(int letter) {
        String written = Character.toString(letter);
        if (ALPHABET.contains(written) || TWICE.contains(written)) {
            return written;
        }
        String bare = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.isEmpty() ? written : bare;
    }
}
