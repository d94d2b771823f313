package fr.parvis.contrast;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A pair that cannot be read.
 *
 * @param pair which
 * @param ratio its contrast, less than it needs
 * @param proposal the nearest change that mends it, if there is one
 */
public record Unreadable(Pair pair, double ratio, Optional<Proposal> proposal) {

    /** A contrast as a text says it. Rounded down: 4.499 must not read as 4.5. */
    public static String written(double contrast, Locale language) {
        var format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(contrast);
    }

    /**
     * A change of one colour.
     *
     * @param token whose colour
     * @param colour the same hue and chroma, lighter or darker
     */
    public record Proposal(String token, Colour colour) {}
}
