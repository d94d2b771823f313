package fr.parvis.contrast;

import java.util.HashMap;
import java.util.Map;

/** Colours by the names of their tokens. */
public record Palette(Map<String, Colour> colours) {

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The same palette with one colour changed. */
    public Palette with(String token, Colour colour) {
        var changed = new HashMap<>(colours);
        changed.put(token, colour);
        return new Palette(changed);
    }

    /** The colour of a token. */
    public Colour of(String token) {
        var colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("The palette has no " + token);
        }
        return colour;
    }

    /** The contrast of a pair. */
    double ratio(Pair pair) {
        var ground = of(pair.ground());
        return pair.fronts().stream()
                .mapToDouble(front -> of(front).ratio(ground))
                .max()
                .orElseThrow();
    }

    boolean passes(Pair pair) {
        return ratio(pair) >= pair.ratio();
    }
}
