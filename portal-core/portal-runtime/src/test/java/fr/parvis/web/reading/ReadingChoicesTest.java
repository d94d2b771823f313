package fr.parvis.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingChoicesTest {

    @Test
    void whatIsChosenComesBackFromItsCookie() {
        ReadingChoices chosen = ReadingChoices.of(Map.of("taille", "tres-grande", "guide", "avec")::get);

        assertThat(ReadingChoices.parse(chosen.cookie())).isEqualTo(chosen);
        assertThat(chosen.classes()).isEqualTo("lecture-taille_tres-grande lecture-guide_avec");
    }

    @Test
    void theUsualLeavesNoTrace() {
        ReadingChoices usual = ReadingChoices.of(Map.of("taille", "normale", "guide", "sans")::get);

        assertThat(usual.cookie()).isEmpty();
        assertThat(usual.classes()).isEmpty();
        assertThat(usual.value(Comfort.SIZE)).isEqualTo("normale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"taille_geante", "x", "taille", "_", "taille_\"><script>", "....", "taille_grande.taille_x"})
    void aForgedCookieWritesNothingIntoThePage(String cookie) {
        assertThat(ReadingChoices.parse(cookie).classes()).isIn("", "lecture-taille_grande");
    }
}
