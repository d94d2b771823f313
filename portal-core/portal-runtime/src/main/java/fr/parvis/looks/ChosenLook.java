package fr.parvis.looks;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import java.util.Map;

/**
 * All that an administrator chooses.
 *
 * @param theme id of the theme
 * @param tokens values of tokens that differ from the theme's own
 * @param dark whether a visitor whose device asks for light on dark gets it
 * @param logo name of the logo, may be empty
 * @param logoText what the logo shows, for who does not see it
 * @param tagline one sentence under the name, may be empty
 */
public record ChosenLook(
        String theme, Map<String, String> tokens, boolean dark, String logo, String logoText, String tagline) {

    /** How a collectivité looks now. */
    public static ChosenLook of(Collectivite collectivite) {
        var brand = collectivite.brand();
        return new ChosenLook(
                brand.theme(), brand.tokens(), brand.dark(), brand.logo(), brand.logoText(), collectivite.tagline());
    }

    /** A collectivité that looks so. */
    public Collectivite on(Collectivite collectivite) {
        return collectivite.with(tagline, brand());
    }

    /** The same with another logo. */
    public ChosenLook with(String otherLogo, String otherText) {
        return new ChosenLook(theme, tokens, dark, otherLogo, otherText, tagline);
    }

    public Brand brand() {
        return new Brand(logo, logoText, theme, tokens, dark);
    }
}
