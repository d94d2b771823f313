package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Makes one style sheet per look: the parts that the theme's {@code style/index.txt} lists, a path below
 * {@code META-INF/} a line, then the collectivité's own tokens.
 */
@ApplicationScoped
public class StyleSheets {

    static final String DEFAULT_THEME = "default";

    private final Map<Brand, StyleSheet> made = new ConcurrentHashMap<>();

    StyleSheet of(Brand brand) {
        return made.computeIfAbsent(
                brand, look -> StyleSheet.of(parts(look.theme()) + new Tokens(look.tokens()).css()));
    }

    private static String parts(String theme) {
        var index = "contracts/" + theme + "/style/index.txt";
        var own = Thread.currentThread().getContextClassLoader().getResource("META-INF/" + index) != null;
        return read(own ? index : "contracts/" + DEFAULT_THEME + "/style/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(StyleSheets::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(String name) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The theme has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
