package fr.parvis.themes.internal;

import fr.parvis.contrast.Pair;
import fr.parvis.contrast.Readability;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Variant;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of themes: each jar says in {@code META-INF/parvis-theme.properties} which theme it brings. */
public final class ThemeFiles {

    private static final String DESCRIPTOR = "META-INF/parvis-theme.properties";
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+)\\s*:\\s*([^;}]+)");

    private final ClassLoader loader;
    private final Map<String, Map<String, String>> descriptors;

    public ThemeFiles(ClassLoader loader) {
        this.loader = loader;
        this.descriptors = descriptors();
    }

    /** Ids of the themes that are there. */
    public List<String> ids() {
        return descriptors.keySet().stream().sorted().toList();
    }

    /** The theme of this id; what its jar does not bring comes from the default one. */
    public Theme theme(String id) {
        var variants = new EnumMap<Variant, Map<String, String>>(Variant.class);
        for (var variant : Variant.values()) {
            variants.put(variant, layered(id, variant.id() + ".css"));
        }
        return new Theme(
                id, descriptors.get(id), layered(id, "tokens.css"), new Readability(pairs(id)), variants, css(id));
    }

    private Map<String, String> layered(String id, String file) {
        return layers(id, file)
                .flatMap(css -> TOKEN.matcher(css).results())
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip(), (first, last) -> last, TreeMap::new));
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
                .map(part -> text("META-INF/" + part)
                        .orElseThrow(() -> new IllegalStateException("The theme " + id + " has no " + part)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> layers(String id, String file) {
        return Stream.of(Theme.DEFAULT, id)
                .distinct()
                .map(layer -> text(styleOf(layer, file)))
                .flatMap(Optional::stream);
    }

    private static String styleOf(String id, String file) {
        return "META-INF/contracts/" + id + "/style/" + file;
    }

    private Map<String, Map<String, String>> descriptors() {
        try {
            return Collections.list(loader.getResources(DESCRIPTOR)).stream()
                    .map(ThemeFiles::properties)
                    .collect(Collectors.toMap(names -> names.get("id"), Function.identity(), (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> properties(URL descriptor) {
        var properties = new Properties();
        try (var reader = new StringReader(text(descriptor))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(loader.getResource(name)).map(ThemeFiles::text);
    }

    private static String text(URL file) {
        try (var stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
