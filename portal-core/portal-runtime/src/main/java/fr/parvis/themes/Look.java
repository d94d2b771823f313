package fr.parvis.themes;

import fr.parvis.contrast.Colour;
import fr.parvis.contrast.Pair;
import fr.parvis.contrast.Palette;
import fr.parvis.contrast.Readability;
import fr.parvis.contrast.Unreadable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A theme with the values that a collectivité gives to its tokens.
 *
 * @param theme the theme
 * @param own the collectivité's values
 */
public record Look(Theme theme, Map<String, String> own) {

    private static final String PAPER = "paper";
    private static final Colour WHITE = new Colour(255, 255, 255);

    /** Tokens that the theme does not have. */
    public List<String> unknown() {
        return own(token -> !theme.tokens().containsKey(token));
    }

    /** Tokens that must be colours and are not written {@code #rrggbb}: their contrast cannot be computed. */
    public List<String> notColours() {
        return own(token -> isColour(token) && Colour.of(own.get(token)).isEmpty());
    }

    /** Pairs that cannot be read; what is not a colour counts as the theme's own. */
    public List<Unreadable> unreadable() {
        return theme.readability().check(palette(), own.keySet());
    }

    /** The nearest look that can be read: the own colours made lighter or darker; the theme's own where that is not enough. */
    public Look mended() {
        var readable = theme.readability().mended(palette(), own.keySet());
        var values = new TreeMap<>(own);
        own.keySet().stream()
                .filter(readable.colours()::containsKey)
                .forEach(token -> values.put(token, readable.of(token).css()));
        var mended = new Look(theme, values);
        return mended.unreadable().isEmpty() ? mended : new Look(theme, Map.of());
    }

    /** The colours of the pages. */
    public Palette palette() {
        return palette(List.of(theme.tokens(), own));
    }

    /** The colour of a token. */
    public Colour colour(String token) {
        return palette().of(token);
    }

    /** The colour of a token, dark enough to be read as text on white paper. */
    public Colour onPaper(String token) {
        var readability = new Readability(List.of(new Pair(List.of(token), PAPER, 4.5)));
        return readability
                .mended(new Palette(Map.of(token, colour(token), PAPER, WHITE)), Set.of(token))
                .of(token);
    }

    /** The value of a token. */
    public String value(String token) {
        return Optional.ofNullable(own.get(token)).orElse(theme.tokens().get(token));
    }

    /**
     * The values of tokens in a variant, where they differ. What the variant does not say keeps the collectivité's hue, made
     * lighter or darker until it can be read there.
     */
    public Map<String, String> in(Variant variant) {
        var said = theme.variants().getOrDefault(variant, Map.of());
        var before = palette(List.of(theme.tokens(), own, said));
        var after = variantMended(variant, before, said.keySet());
        var values = new TreeMap<>(said);
        after.colours().forEach((token, colour) -> {
            if (!colour.equals(before.of(token))) {
                values.put(token, colour.css());
            }
        });
        return values;
    }

    private Palette variantMended(Variant variant, Palette palette, Set<String> fixed) {
        var movable = palette.colours().keySet().stream()
                .filter(token -> !fixed.contains(token))
                .collect(Collectors.toSet());
        var readability = variant.enhanced() ? theme.readability().enhanced() : theme.readability();
        return readability.mended(palette, movable);
    }

    private static Palette palette(Collection<Map<String, String>> layers) {
        var colours = new HashMap<String, Colour>();
        for (var layer : layers) {
            layer.forEach((token, value) -> {
                if (isColour(token)) {
                    Colour.of(value).ifPresent(colour -> colours.put(token, colour));
                }
            });
        }
        return new Palette(colours);
    }

    private List<String> own(Predicate<String> wrong) {
        return own.keySet().stream().filter(wrong).sorted().toList();
    }

    private static boolean isColour(String token) {
        return token.startsWith(Theme.COLOUR);
    }
}
