package fr.parvis.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {

    private static final Pair BUTTON = new Pair(List.of("on-brand"), "brand", 4.5);
    private static final Pair MARK = new Pair(List.of("brand"), "page", 3);
    private static final Pair RING = new Pair(List.of("light", "dark"), "brand", 3);

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #000000, 21.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#abc, #aabbcc, 1.00"
    })
    void measuresContrastAsWcagDoes(String front, String ground, double ratio) {
        assertThat(colour(front).ratio(colour(ground))).isEqualTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#gggggg", "rgb(1,2,3)", "#fff; }", "var(--x)"})
    void takesNothingElseForAColour(String text) {
        assertThat(Colour.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#0b5c4d", "#ffd54a", "#8a2a1b"})
    void comesBackFromLightnessChromaAndHue(String css) {
        assertThat(Oklch.of(colour(css)).colour().css()).isEqualTo(css);
    }

    @Test
    void proposesTheSameHueJustDarkEnough() {
        var failures = new Readability(List.of(BUTTON, MARK)).check(palette("#ffcc00"), Set.of("brand"));

        assertThat(failures).extracting(Unreadable::pair).containsExactly(BUTTON, MARK);
        var proposal = failures.get(0).proposal().orElseThrow();
        assertThat(proposal.token()).isEqualTo("brand");
        assertThat(proposal.colour().ratio(colour("#ffffff"))).isBetween(4.5, 4.75);
        assertThat(Oklch.of(proposal.colour()).hue())
                .isEqualTo(Oklch.of(colour("#ffcc00")).hue(), within(0.1));
    }

    @Test
    void changesNothingThatTheCollectiviteDidNotChoose() {
        var failures = new Readability(List.of(BUTTON)).check(palette("#ffcc00"), Set.of());

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.proposal()).isEmpty());
    }

    @Test
    void findsTheSmallestChangeOfThoseThatMend() {
        var palette = palette("#8a8a8a").with("on-brand", colour("#f0f0f0"));

        var proposal = new Readability(List.of(BUTTON))
                .check(palette, Set.of("brand", "on-brand"))
                .get(0)
                .proposal()
                .orElseThrow();

        assertThat(proposal.token()).isEqualTo("brand");
    }

    @Test
    void isContentWithOneColourOfARing() {
        assertThat(new Readability(List.of(RING)).check(palette("#000000"), Set.of()))
                .isEmpty();
        assertThat(new Readability(List.of(RING)).check(palette("#ffffff"), Set.of()))
                .isEmpty();
    }

    @Test
    void mendsAWholePalette() {
        var readability = new Readability(List.of(BUTTON, MARK)).enhanced();

        var mended = readability.mended(palette("#ffcc00"), Set.of("brand"));

        assertThat(readability.check(mended, Set.of())).isEmpty();
    }

    private static Palette palette(String brand) {
        return new Palette(Map.of(
                "brand", colour(brand),
                "on-brand", colour("#ffffff"),
                "page", colour("#ffffff"),
                "light", colour("#ffd54a"),
                "dark", colour("#14171a")));
    }

    private static Colour colour(String css) {
        return Colour.of(css).orElseThrow();
    }
}
