package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes one style sheet per look: the parts that {@code style/index.txt} lists, a path below {@code META-INF/} a line, of
 * the default theme and then of the theme itself; then the collectivité's own tokens, then the variants.
 */
@ApplicationScoped
public class StyleSheets {

    private final Map<Brand, StyleSheet> made = new ConcurrentHashMap<>();
    private final Map<Brand, StyleSheet> tokens = new ConcurrentHashMap<>();
    private Themes themes;

    /** For the container's proxy. */
    protected StyleSheets() {}

    @Inject
    public StyleSheets(Themes themes) {
        this.themes = themes;
    }

    StyleSheet of(Brand brand) {
        return made.computeIfAbsent(brand, look -> {
            var values = themes.look(look);
            return StyleSheet.of(values.theme().css() + LookCss.of(values, look.dark()));
        });
    }

    /** The values of all tokens and nothing else, for pages that are not the portal's: the sign-in pages. */
    StyleSheet tokens(Brand brand) {
        return tokens.computeIfAbsent(brand, worn -> {
            var look = themes.look(worn);
            return StyleSheet.of(LookCss.of(look.theme()) + LookCss.of(look, worn.dark()));
        });
    }
}
