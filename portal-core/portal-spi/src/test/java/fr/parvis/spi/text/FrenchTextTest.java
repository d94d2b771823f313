package fr.parvis.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FrenchTextTest {

    private static final String TWENTY = "un ".repeat(19) + "mot";

    @Test
    void aSentenceIsLongFromItsTwentyFirstWord() {
        assertThat(new FrenchText(TWENTY + ".").longSentences()).isEmpty();
        assertThat(new FrenchText("Oui. " + TWENTY + " trop.").longSentences()).containsExactly(TWENTY + " trop.");
    }

    @Test
    void aNumberAnAddressAndAnElisionAreOneWord() {
        assertThat(FrenchText.words("L’adresse jo@exemple.fr coûte 12,50 aujourd’hui"))
                .isEqualTo(5);
    }

    @Test
    void jargonIsFoundWholeWhateverItsCaseWithPlainerWords() {
        assertThat(new FrenchText("Afin de payer, le requérant").jargon()).containsOnlyKeys("Afin de", "requérant");
        assertThat(new FrenchText("des ressortissants").jargon()).isEqualTo(Map.of());
    }
}
