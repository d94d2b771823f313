package fr.parvis.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.themes.Look;
import fr.parvis.themes.Themes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopedTest {

    private static final Scoped PART = new Scoped(".part");

    @Test
    void keepsEveryRuleInsideThePart() {
        assertThat(PART.css("h1,.a:is(b,i){x:y}@media print{.c{z:1}}@keyframes k{from{a:b}to{c:d}}"))
                .isEqualTo(".part h1,.part .a:is(b,i){x:y}@media print{.part .c{z:1}}@keyframes k{from{a:b}to{c:d}}");
    }

    @Test
    void saysOfThePartWhatIsSaidOfThePage() {
        assertThat(PART.css(":root{--a:b}body{c:d}html .e{f:g}")).isEqualTo(".part{--a:b}.part{c:d}.part .e{f:g}");
    }

    @Test
    void showsTheShapesOfTheThemeThatIsTried() {
        var css = LookCss.preview(new Look(new Themes().theme("bocage"), Map.of()));

        assertThat(css)
                .contains(
                        ".look-preview.look-preview.look-preview .button{padding-inline: 1.75rem;border-radius: 2rem}");
    }

    @Test
    void letsTheValuesOfTheDraftWinOverThoseOfTheTheme() {
        var css = LookCss.preview(new Look(new Themes().theme("bocage"), Map.of("colour-brand", "#7a0f6b")));

        assertThat(css)
                .contains(".look-preview.look-preview.look-preview.look-preview{--colour-brand:#7a0f6b}")
                .contains(".look-preview.look-preview.look-preview.look-preview-dark{");
    }
}
