package fr.parvis.looks;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Front;
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
 * @param front pictures and words of the home page
 */
public record ChosenLook(
        String theme,
        Map<String, String> tokens,
        boolean dark,
        String logo,
        String logoText,
        String tagline,
        Front front) {

    /** Looks that were kept before home pages had pictures have none. */
    public ChosenLook {
        front = front == null ? Front.NONE : front;
    }

    /** A look with nothing added to the home page. */
    public ChosenLook(
            String theme, Map<String, String> tokens, boolean dark, String logo, String logoText, String tagline) {
        this(theme, tokens, dark, logo, logoText, tagline, Front.NONE);
    }

    /** How a collectivité looks now. */
    public static ChosenLook of(Collectivite collectivite) {
        var brand = collectivite.brand();
        return new ChosenLook(
                brand.theme(),
                brand.tokens(),
                brand.dark(),
                brand.logo(),
                brand.logoText(),
                collectivite.tagline(),
                brand.front());
    }

    /** A collectivité that looks so. */
    public Collectivite on(Collectivite collectivite) {
        return collectivite.with(tagline, brand());
    }

    /** The same with another logo. */
    public ChosenLook with(String otherLogo, String otherText) {
        return new ChosenLook(theme, tokens, dark, otherLogo, otherText, tagline, front);
    }

    /** The same with another home page. */
    public ChosenLook with(Front otherFront) {
        return new ChosenLook(theme, tokens, dark, logo, logoText, tagline, otherFront);
    }

    public Brand brand() {
        return new Brand(logo, logoText, theme, tokens, dark, front);
    }
}
