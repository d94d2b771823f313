package fr.parvis.looks.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.looks.ChosenLook;
import fr.parvis.themes.Themes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final ChosenLook WORN = new ChosenLook(
            "default",
            Map.of("colour-brand", "#0b5c4d", "colour-error", "#8c0b05", "radius", "0"),
            false,
            "logo.svg",
            "Un pont",
            "Bienvenue");

    private final Themes themes = new Themes();

    @Test
    void changesNothingByItself() {
        assertThat(Draft.of(WORN).over(WORN, themes)).isEqualTo(WORN);
    }

    @Test
    void showsTheColoursThatTheFileGivesBesideTheMainOnes() {
        assertThat(Draft.of(WORN).colours()).containsKeys("colour-brand", "colour-page", "colour-error");
    }

    @Test
    void leavesAColourToTheThemeWhenTheFieldIsEmpty() {
        var look = Draft.of(WORN).with("colour-brand", "").over(WORN, themes);

        assertThat(look.tokens()).doesNotContainKey("colour-brand").containsEntry("radius", "0");
    }

    @Test
    void takesNoTokenThatTheFormDoesNotHave() {
        var look = Draft.of(WORN).with("radius", "0;}body{display:none").over(WORN, themes);

        assertThat(look).isEqualTo(WORN);
    }

    @Test
    void takesTheDefaultThemeAndFontForWhatIsNotInstalled() {
        var draft = new Draft("atlantide", Map.of(), "url(https://evil.example)", "", "", true);

        assertThat(draft.over(WORN, themes)).satisfies(look -> {
            assertThat(look.theme()).isEqualTo("default");
            assertThat(look.tokens()).doesNotContainKey("font");
        });
    }
}
