package fr.parvis.contrast;

import java.util.Optional;

/**
 * A pair that cannot be read.
 *
 * @param pair which
 * @param ratio its contrast, less than it needs
 * @param proposal the nearest change that mends it, if there is one
 */
public record Unreadable(Pair pair, double ratio, Optional<Proposal> proposal) {

    /**
     * A change of one colour.
     *
     * @param token whose colour
     * @param colour the same hue and chroma, lighter or darker
     */
    public record Proposal(String token, Colour colour) {}
}
