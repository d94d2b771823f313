package fr.parvis.themes.internal;

import fr.parvis.contrast.Pair;
import fr.parvis.contrast.Readability;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Variant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of themes: each jar says in {@code META-INF/parvis-theme.properties} which theme it brings. */
public final class ThemeFiles {

    private final JarFiles jars;
    private final Map<String, Map<String, String>> descriptors;

    public ThemeFiles(JarFiles jars) {
        this.jars = jars;
        this.descriptors = jars.descriptors("META-INF/parvis-theme.properties");
    }

    /** Ids of the themes that are there. */
    public List<String> ids() {
        return descriptors.keySet().stream().sorted().toList();
    }

    /** The theme of this id; what its jar does not bring comes from the default one, and from the variants. */
    public Theme theme(String id, List<Variant> installed) {
        var variants = new LinkedHashMap<Variant, Map<String, String>>();
        for (var variant : installed) {
            var values = new TreeMap<>(variant.tokens());
            values.putAll(layered(id, variant.id() + ".css"));
            variants.put(variant, values);
        }
        return new Theme(
                id, descriptors.get(id), layered(id, "tokens.css"), new Readability(pairs(id)), variants, css(id));
    }

    private Map<String, String> layered(String id, String file) {
        return StyleTokens.in(layers(id, file));
    }

    /** A line a pair: the ratio, what is in front (or several, of which one is enough), the ground; then a comment. */
    private List<Pair> pairs(String id) {
        return layers(id, "pairs.txt")
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .map(part -> new Pair(Arrays.asList(part[1].split("\\|")), part[2], Double.parseDouble(part[0])))
                .toList();
    }

    /** The parts of the default theme, then the theme's own: a component that is added reaches every theme. */
    private String css(String id) {
        return layers(id, "index.txt")
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(part -> jars.text("META-INF/" + part)
                        .orElseThrow(() -> new IllegalStateException("The theme " + id + " has no " + part)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> layers(String id, String file) {
        return Stream.of(Theme.DEFAULT, id)
                .distinct()
                .map(layer -> jars.text(styleOf(layer, file)))
                .flatMap(Optional::stream);
    }

    private static String styleOf(String id, String file) {
        return "META-INF/contracts/" + id + "/style/" + file;
    }
}
