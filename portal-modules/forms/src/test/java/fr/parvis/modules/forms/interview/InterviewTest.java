package fr.parvis.modules.forms.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of a resident, and when it is complete. */
class InterviewTest {

    private static final Asking PETS = Asking.pages("""
            pages:
              - id: animal
                title: L’animal
                questions:
                  - {id: espece, type: one-choice, label: Espèce, choices: [{value: chat, label: Chat}, {value: autre, label: Autre}]}
                  - {id: laquelle, type: short-text, label: Laquelle, when: answers.espece == "autre"}
                  - {id: age, type: integer, label: Âge, min: 0, max: 40, required: false}
                  - {id: puce, type: tick, label: Il a une puce, required: false}
                rules:
                  - {id: vieux, warn-when: answers.age > 25, message: C’est très vieux., field: age}
                  - {id: sans-puce, refuse-when: answers.espece == "chat" && !answers.puce, message: Un chat a une puce., field: puce}
              - id: puce
                title: La puce
                when: answers.puce
                questions:
                  - {id: numero, type: short-text, label: Numéro}
            """);

    @Test
    void asksAQuestionOnlyWhenItsConditionHolds() {
        assertThat(PETS.asked("animal", Map.of())).doesNotContain("laquelle");
        assertThat(PETS.asked("animal", Map.of("espece", "autre"))).contains("laquelle");
    }

    @Test
    void asksAPageOnlyWhenItsConditionHolds() {
        assertThat(PETS.given(Map.of()).page("puce")).isEmpty();
        assertThat(PETS.given(Map.of("puce", true)).page("puce")).isPresent();
    }

    @Test
    void missesWhatIsNeededAndNothingElse() {
        assertThat(PETS.faults("animal", Map.of())).containsExactly("espece: missing.choice");
        assertThat(PETS.faults("animal", Map.of("espece", "autre"))).containsExactly("laquelle: missing");
    }

    @Test
    void holdsAnswersAgainstTheirBounds() {
        Map<String, Object> answers = Map.of("espece", "autre", "laquelle", "tortue", "age", 41);

        assertThat(PETS.faults("animal", answers)).containsExactly("age: max");
    }

    @Test
    void breaksARuleOnlyWhenAllThatDecidesItIsKnown() {
        assertThat(PETS.faults("animal", Map.of("espece", "chat"))).containsExactly("puce: rule");
        assertThat(PETS.faults("animal", Map.of("espece", "chat", "puce", true)))
                .isEmpty();
    }

    @Test
    void warnsWithoutStandingInTheWay() {
        Interview interview = PETS.given(Map.of("espece", "autre", "laquelle", "perroquet", "age", 30));
        AskedPage page = interview.page("animal").orElseThrow();

        assertThat(interview.faults(page)).isEmpty();
        assertThat(interview.warnings(page)).extracting(rule -> rule.id()).containsExactly("vieux");
    }

    @Test
    void countsOnlyAnswersThatAreStillAsked() {
        Map<String, Object> answers = Map.of("espece", "chat", "laquelle", "tortue", "puce", true, "numero", "250");

        assertThat(PETS.given(answers).counted()).containsOnlyKeys("espece", "puce", "numero");
    }

    @Test
    void findsTheFirstPageToGoOnWith() {
        assertThat(PETS.given(Map.of()).firstIncomplete().orElseThrow().page().id())
                .isEqualTo("animal");
        assertThat(PETS.given(Map.of("espece", "chat", "puce", true))
                        .firstIncomplete()
                        .orElseThrow()
                        .page()
                        .id())
                .isEqualTo("puce");
        assertThat(PETS.given(Map.of("espece", "chat", "puce", true, "numero", "250"))
                        .firstIncomplete())
                .isEmpty();
    }

    @Test
    void locksWhatFranceConnectKnows() {
        Asking identity = Asking.pages("""
                pages:
                  - id: vous
                    title: Vous
                    questions:
                      - {id: nom, type: short-text, label: Nom, prefill: applicant.family_name, locked-when: applicant.franceconnect}
                """);

        assertThat(identity.faults("vous", Map.of())).containsExactly("nom: missing");
        Interview certified = identity.certified().given(Map.of("nom", "Autre"));
        AskedQuestion name = certified.page("vous").orElseThrow().questions().get(0);
        assertThat(name.locked()).isTrue();
        assertThat(name.answer()).contains("Durand");
        assertThat(certified.counted()).containsEntry("nom", "Durand");
    }

    @Test
    void proposesAgainOnlyWhatWasNotCleared() {
        Asking identity = Asking.pages("""
                pages:
                  - id: vous
                    title: Vous
                    questions:
                      - {id: nom, type: short-text, label: Nom, required: false, prefill: applicant.family_name}
                """).certified();

        assertThat(identity.given(Map.of())
                        .page("vous")
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .shown())
                .contains("Durand");
        Map<String, Object> cleared = identity.sent("vous", Map.of(), Map.of("nom", List.of("")), "nom");
        assertThat(identity.given(cleared)
                        .page("vous")
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .shown())
                .isEmpty();
    }

    @Test
    void computesFromItemsAndData() {
        Asking meals = Asking.pages("""
                data: {prix: 3.2}
                pages:
                  - id: enfants
                    title: Enfants
                    repeat: {id: enfants, item: enfant, min: 1, max: 3}
                    questions:
                      - {id: prenom, type: short-text, label: Prénom}
                      - {id: repas, type: integer, label: Repas, min: 1}
                  - id: prix
                    title: Prix
                    questions:
                      - id: total
                        type: computed
                        label: Total
                        value: double(answers.enfants.map(enfant, enfant.repas)[0]) * data.prix
                        display: euros
                """);

        assertThat(meals.faults("enfants", Map.of()))
                .containsExactly("enfants-1-prenom: missing", "enfants-1-repas: missing");
        Map<String, Object> two =
                Map.of("enfants", List.of(Map.of("prenom", "Léo", "repas", 2), Map.of("prenom", "Zoé")));
        assertThat(meals.faults("enfants", two)).containsExactly("enfants-2-repas: missing");
        assertThat(meals.given(two).counted()).doesNotContainKey("total");
        Map<String, Object> one = Map.of("enfants", List.of(Map.of("prenom", "Léo", "repas", 2)));
        assertThat(meals.given(one).counted().get("total")).hasToString("6.4");
    }

    @Test
    void leavesAnOptionalGroupAloneUntilItIsBegun() {
        Asking parents = Asking.pages("""
                pages:
                  - id: parents
                    title: Parents
                    questions:
                      - id: pere
                        type: group
                        label: Père
                        required: false
                        questions:
                          - {id: nom, type: short-text, label: Nom}
                          - {id: prenoms, type: short-text, label: Prénoms}
                """);

        assertThat(parents.faults("parents", Map.of())).isEmpty();
        assertThat(parents.faults("parents", Map.of("pere", Map.of("nom", "Durand"))))
                .containsExactly("pere-prenoms: missing");
    }
}
