package fr.parvis.spi.collectivite;

import java.util.Map;

/**
 * How a collectivité looks.
 *
 * @param logo name of the logo's file in the collectivité's configuration folder (SVG or PNG), may be empty
 * @param logoText alternative text of the logo; never empty when there is a logo
 * @param theme id of the theme
 * @param tokens values of theme tokens that differ from the theme's own, e.g. {@code colour-brand → #0b5c4d}
 */
public record Brand(String logo, String logoText, String theme, Map<String, String> tokens) {}
