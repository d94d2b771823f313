package fr.parvis.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.Themes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private final StyleSheets sheets = new StyleSheets(new Themes());

    @Test
    void changesItsAddressWithTheLook() {
        assertThat(sheets.of(brand("#0b5c4d", false)).path())
                .isEqualTo(sheets.of(brand("#0b5c4d", false)).path())
                .isNotEqualTo(sheets.of(brand("#8a2a1b", false)).path());
    }

    @Test
    void givesHighContrastToAllAndTheDarkWhereItIsAllowed() {
        assertThat(sheets.of(brand("#0b5c4d", false)).css())
                .contains("prefers-contrast:more", "[data-look=contrast]")
                .doesNotContain("prefers-color-scheme", "[data-look=dark]");
        assertThat(sheets.of(brand("#0b5c4d", true)).css())
                .contains("(prefers-color-scheme:dark)", "[data-look=dark]", "color-scheme:dark");
    }

    @Test
    void leavesOutAValueThatIsNotPlainCss() {
        var css = sheets.of(new Brand("", "", "default", Map.of("radius", "0;}body{display:none")))
                .css();

        assertThat(css).doesNotContain("body{display:none");
    }

    @Test
    void givesTheTokensAloneToPagesOfOthers() {
        assertThat(sheets.tokens(brand("#0b5c4d", false)).css())
                .contains("--colour-brand:#0b5c4d", "--colour-page:#ffffff")
                .doesNotContain(".button");
    }

    private static Brand brand(String colour, boolean dark) {
        return new Brand("", "", "default", Map.of("colour-brand", colour), dark);
    }
}
