package fr.parvis.contrast;

import fr.parvis.contrast.Unreadable.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges palettes by the pairs of colours that pages put together. */
public record Readability(List<Pair> pairs) {

    private static final double STEP = 0.004;

    public Readability {
        pairs = List.copyOf(pairs);
    }

    /** The same pairs with higher demands: 7 for text, 4.5 for the rest, as WCAG asks at its third level. */
    public Readability enhanced() {
        return new Readability(pairs.stream()
                .map(pair -> new Pair(pair.fronts(), pair.ground(), enhanced(pair.ratio())))
                .toList());
    }

    /**
     * The pairs that cannot be read.
     *
     * @param movable tokens whose colours a proposal may change
     */
    public List<Unreadable> check(Palette palette, Set<String> movable) {
        return pairs.stream()
                .filter(pair -> !palette.passes(pair))
                .map(pair -> new Unreadable(pair, palette.ratio(pair), nearest(palette, pair, movable)))
                .toList();
    }

    /** The palette with the lightness of movable colours changed, as little as it takes, until each can be read. */
    public Palette mended(Palette palette, Set<String> movable) {
        var mended = palette;
        for (var token : movable.stream().sorted().toList()) {
            if (!passes(mended, token)) {
                var nearest = move(mended, token, touching(token));
                mended = nearest.isPresent() ? mended.with(token, nearest.get().colour()) : mended;
            }
        }
        return mended;
    }

    private Optional<Proposal> nearest(Palette palette, Pair pair, Set<String> movable) {
        return Stream.concat(pair.fronts().stream(), Stream.of(pair.ground()))
                .filter(movable::contains)
                .flatMap(token ->
                        move(palette, token, touching(token)).or(() -> move(palette, token, List.of(pair))).stream())
                .min(Comparator.comparingDouble(Move::distance))
                .map(move -> new Proposal(move.token(), move.colour()));
    }

    /** The smallest change of lightness after which all these pairs pass. */
    private static Optional<Move> move(Palette palette, String token, List<Pair> toPass) {
        var start = Oklch.of(palette.of(token));
        for (double distance = STEP; distance <= 1; distance += STEP) {
            for (double lightness : new double[] {start.lightness() - distance, start.lightness() + distance}) {
                if (lightness >= 0 && lightness <= 1) {
                    var colour = start.at(lightness).colour();
                    var changed = palette.with(token, colour);
                    if (toPass.stream().allMatch(changed::passes)) {
                        return Optional.of(new Move(token, colour, distance));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean passes(Palette palette, String token) {
        return touching(token).stream().allMatch(palette::passes);
    }

    private List<Pair> touching(String token) {
        return pairs.stream().filter(pair -> pair.has(token)).toList();
    }

    private static double enhanced(double ratio) {
        if (ratio >= 4.5) {
            return 7;
        }
        return ratio >= 3 ? 4.5 : ratio;
    }

    private record Move(String token, Colour colour, double distance) {}
}
