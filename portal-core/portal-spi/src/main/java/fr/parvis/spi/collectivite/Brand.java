package fr.parvis.spi.collectivite;

import java.util.Map;

/**
 * How a collectivité looks.
 *
 * @param logo name of the logo's file in the collectivité's configuration folder (SVG or PNG), may be empty
 * @param logoText alternative text of the logo; never empty when there is a logo
 * @param theme id of the theme
 * @param tokens values of theme tokens that differ from the theme's own, e.g. {@code colour-brand → #0b5c4d}
 * @param dark whether a visitor whose device asks for light on dark gets it
 * @param front what it adds to its home page
 */
public record Brand(String logo, String logoText, String theme, Map<String, String> tokens, boolean dark, Front front) {

    /** A look with nothing added to the home page. */
    public Brand(String logo, String logoText, String theme, Map<String, String> tokens, boolean dark) {
        this(logo, logoText, theme, tokens, dark, Front.NONE);
    }

    /** A look that is always dark on light. */
    public Brand(String logo, String logoText, String theme, Map<String, String> tokens) {
        this(logo, logoText, theme, tokens, false);
    }
}
