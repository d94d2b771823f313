package fr.parvis.modules.forms.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.modules.forms.typed.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what a page sent to answers. */
class PageReadingTest {

    private static final Asking VISITORS = Asking.pages("""
            pages:
              - id: visite
                title: La visite
                questions:
                  - {id: jour, type: date, label: Jour}
                  - {id: motif, type: short-text, label: Motif}
                  - id: personnes
                    type: repeated
                    label: Personnes
                    item: personne
                    max: 4
                    required: false
                    questions:
                      - {id: nom, type: short-text, label: Nom}
                      - {id: telephone, type: phone, label: Téléphone, required: false}
            """);

    @Test
    void readsOnlyWhatThePageShowed() {
        Map<String, Object> answers =
                VISITORS.sent("visite", Map.of(), Map.of("motif", List.of("fête"), "jour-jour", List.of("1")), "motif");

        assertThat(answers).isEqualTo(Map.of("motif", "fête"));
    }

    @Test
    void takesAnAnswerAwayThatWasCleared() {
        assertThat(VISITORS.sent("visite", Map.of("motif", "fête"), Map.of("motif", List.of(" ")), "motif"))
                .isEmpty();
    }

    @Test
    void dropsItemsThatWereLeftBlankAndKeepsTheOthersInOrder() {
        Map<String, List<String>> fields = Map.of(
                "personnes-nombre", List.of("3"),
                "personnes-1-nom", List.of("Ana"),
                "personnes-2-nom", List.of(""),
                "personnes-3-nom", List.of("Luc"));

        assertThat(VISITORS.sent(
                        "visite", Map.of(), fields, "personnes personnes-1-nom personnes-2-nom personnes-3-nom"))
                .isEqualTo(Map.of("personnes", List.of(Map.of("nom", "Ana"), Map.of("nom", "Luc"))));
    }

    @Test
    void namesTheFieldThatIsWrongInsideAnItem() {
        Map<String, List<String>> fields = Map.of(
                "personnes-nombre", List.of("1"),
                "personnes-1-nom", List.of("Ana"),
                "personnes-1-telephone", List.of("allo"));

        assertThat(VISITORS.malformed("visite", fields, "personnes personnes-1-nom personnes-1-telephone"))
                .extracting(Fault::name, Fault::code)
                .containsExactly(tuple("personnes-1-telephone", "phone"));
    }

    @Test
    void isNotImpressedByAForgedNumberOfItems() {
        Map<String, List<String>> fields = Map.of("personnes-nombre", List.of("999999999"));

        assertThat(VISITORS.sent("visite", Map.of(), fields, "personnes")).isEqualTo(Map.of("personnes", List.of()));
    }
}
