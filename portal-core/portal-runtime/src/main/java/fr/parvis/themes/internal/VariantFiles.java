package fr.parvis.themes.internal;

import fr.parvis.themes.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files of variants: each jar says in {@code META-INF/parvis-variant.properties} which one it brings. */
public final class VariantFiles {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{0,19}");
    private static final Pattern MEDIA = Pattern.compile("\\([a-z-]+:[a-z-]+\\)");
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+:[a-z-]+)?");

    private final JarFiles jars;
    private final Map<String, Map<String, String>> descriptors;

    public VariantFiles(JarFiles jars) {
        this.jars = jars;
        this.descriptors = jars.descriptors("META-INF/parvis-variant.properties");
    }

    /** Ids of the variants that are there. */
    public List<String> ids() {
        return descriptors.keySet().stream().sorted().toList();
    }

    /** The variant of this id. */
    public Variant variant(String id) {
        var said = descriptors.get(id);
        var sheet = "META-INF/variants/" + id + "/tokens.css";
        var tokens = StyleTokens.in(Stream.of(jars.text(sheet)
                .orElseThrow(() -> new IllegalStateException("The variant " + id + " has no " + sheet))));
        return new Variant(
                checked("id", id, ID.asMatchPredicate()),
                Map.of("fr", named(said, "fr"), "en", named(said, "en")),
                checked("media", said.getOrDefault("media", ""), MEDIA.asMatchPredicate()),
                checked("declaration", said.getOrDefault("declaration", ""), DECLARATION.asMatchPredicate()),
                Boolean.parseBoolean(said.get("enhanced")),
                Boolean.parseBoolean(said.get("only-where-allowed")),
                Integer.parseInt(said.getOrDefault("place", "0")),
                tokens);
    }

    private static String named(Map<String, String> said, String language) {
        return Optional.ofNullable(said.get(language))
                .orElseThrow(() -> new IllegalStateException("The variant has no name in " + language));
    }

    private static String checked(String property, String value, Predicate<String> right) {
        if (!right.test(value)) {
            throw new IllegalStateException("« " + property + " » cannot be « " + value + " »");
        }
        return value;
    }
}
