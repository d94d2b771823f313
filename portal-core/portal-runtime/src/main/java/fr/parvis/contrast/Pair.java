package fr.parvis.contrast;

import java.util.List;

/**
 * Colours that are seen together, by the names of their tokens.
 *
 * @param fronts what must be seen; of several, one is enough (a ring of two colours)
 * @param ground what it is seen on
 * @param ratio the contrast that it needs: 4.5 for text, 3 for large text, borders and rings, 1 for mere ornament
 */
public record Pair(List<String> fronts, String ground, double ratio) {

    /** Whether this token has a part in it. */
    public boolean has(String token) {
        return ground.equals(token) || fronts.contains(token);
    }
}
