package fr.parvis.modules.forms.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.typed.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown where nothing can be evaluated, on a device without a network. */
class WholeInterviewTest {

    private static final Asking MOVE = Asking.pages("""
            pages:
              - id: vous
                title: Vous
                questions:
                  - {id: nom, type: short-text, label: Nom}
                  - {id: locataire, type: yes-no, label: Locataire}
                  - {id: bailleur, type: short-text, label: Bailleur, when: answers.locataire}
              - id: certifie
                title: Certifié
                when: applicant.franceconnect
                questions:
                  - {id: numero, type: short-text, label: Numéro}
              - id: bail
                title: Le bail
                when: answers.locataire
                questions:
                  - {id: titulaire, type: short-text, label: Titulaire du bail, prefill: answers.nom}
              - id: enfants
                title: Les enfants
                repeat: {id: enfants, item: Enfant, short: Enfants, min: 1, max: 3}
                questions:
                  - {id: prenom, type: short-text, label: Prénom}
            """);

    @Test
    void holdsWhatAnAnswerCouldBringUpAndNothingThatIsAlreadyDecided() {
        Interview whole = MOVE.whole(Map.of());

        assertThat(whole.pages()).extracting(page -> page.page().id()).containsExactly("vous", "bail", "enfants");
        assertThat(whole.page("vous").orElseThrow().all())
                .extracting(AskedQuestion::name)
                .contains("bailleur");
    }

    @Test
    void offersFurtherItemsButNoMoreThanThereMayBe() {
        AskedQuestion children =
                MOVE.whole(Map.of()).page("enfants").orElseThrow().questions().get(0);

        assertThat(children.items()).hasSize(3);
        assertThat(MOVE.given(Map.of())
                        .page("enfants")
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .items())
                .hasSize(1);
    }

    @Test
    void aFieldLeftBlankWithoutANetworkDoesNotRefuseWhatEarlierAnswersPropose() {
        Map<String, Object> before = Map.of("nom", "Durand", "locataire", true);

        assertThat(MOVE.sent("bail", before, Map.of("titulaire", List.of("")), "titulaire"))
                .containsEntry("titulaire", "");
        assertThat(MOVE.sent(
                        "bail",
                        before,
                        Map.of("titulaire", List.of(""), Typed.UNCONNECTED, List.of("oui")),
                        "titulaire"))
                .doesNotContainKey("titulaire");
    }
}
