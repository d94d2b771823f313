package fr.parvis.modules.forms.advice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.reading.ProcedureText;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.Problem.Position;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityAdviceTest {

    private static final String SOUND = "- {id: nom, type: short-text, label: Votre nom, purpose: family-name}\n";

    @Test
    void aPlainQuestionNeedsNone() {
        assertThat(advice(SOUND)).isEmpty();
    }

    @Test
    void saysWhere() {
        assertThat(advice("- {id: nom, type: short-text, label: '…'}\n"))
                .containsExactly(new Problem(
                        new Position(12, 37), "pages.une.questions.nom.label", "label-without-words", List.of("…")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?                                              | label-without-words",
                "Cliquez ici                                    | vague-label",
                "Question :                                     | vague-label",
                "VOTRE SITUATION DE FAMILLE                     | capitals",
                "Remplissez les champs en rouge                 | by-sight",
                "Votre choix dans la case de droite             | by-sight",
                "Le numéro sur l’image ci-contre                | by-sight",
                "![plan](plan.png)                              | image",
                "# Votre logement                               | markup",
                "Votre <b>logement</b>                          | markup",
                "U R G E N T                                    | spaced-letters",
                "Adresse du pétitionnaire                       | jargon",
                "Votre adresse de courriel                      | no-purpose",
                "Vos prénoms                                    | no-purpose",
            })
    void aLabelThatNotEverybodyCanUse(String label, String code) {
        assertThat(advice("- {id: q, type: short-text, label: \"" + label.strip() + "\"}\n"))
                .extracting(Problem::code)
                .contains(code.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIRET",
                "Le PAI de votre enfant",
                "Le feu rouge est en panne",
                "Qui habite à gauche ?",
                "Code postal",
                "Nom de votre enfant",
                "Votre nom d’usage",
                "Êtes-vous ayant-droits ?",
                "2",
            })
    void aLabelThatIsPlain(String label) {
        assertThat(advice("- {id: q, type: short-text, label: \"" + label + "\"}\n"))
                .isEmpty();
    }

    @Test
    void twoQuestionsOfAPageWithOneName() {
        assertThat(advice("- {id: a, type: short-text, label: Prénom}\n- {id: b, type: short-text, label: prénom}\n"))
                .extracting(Problem::code)
                .containsExactly("label-twice");
    }

    @Test
    void partsOfTwoGroupsMayHaveOneName() {
        String group = """
                - id: %s
                  type: group
                  label: %s
                  questions:
                    - {id: ville, type: short-text, label: Ville}
                """;

        assertThat(advice(group.formatted("a", "Départ") + group.formatted("b", "Arrivée")))
                .isEmpty();
    }

    @Test
    void aSentenceOfMoreThanTwentyWords() {
        String sentence = IntStream.rangeClosed(1, 21).mapToObj(word -> "mot").collect(Collectors.joining(" ")) + ".";

        assertThat(advice("- {id: q, type: information, text: \"" + sentence + "\"}\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("long-sentence");
                    assertThat(problem.arguments()).first().isEqualTo("21");
                    assertThat(problem.field()).isEqualTo("pages.une.questions.q.text");
                });
        assertThat(advice("- {id: q, type: information, text: \"" + sentence.replaceFirst("mot ", "") + "\"}\n"))
                .isEmpty();
        assertThat(advice("- {id: q, type: information, text: \"" + sentence.replaceFirst("mot mot", "mot. Mot")
                        + "\"}\n"))
                .isEmpty();
    }

    @Test
    void aListThatNobodyKeepsInMind() {
        assertThat(advice("- {id: c, type: one-choice, label: Quartier, choices: [" + choices(26) + "]}\n"))
                .extracting(Problem::code)
                .containsExactly("long-list");
        assertThat(advice("- {id: c, type: one-choice, label: Quartier, choices: [" + choices(25) + "]}\n"))
                .isEmpty();
    }

    @Test
    void aListOfTheDataCountsToo() {
        assertThat(advice(ProcedureText.asking("- {id: c, type: one-choice, label: Quartier, choices-from: q}\n")
                        .with("data: {q: [" + choices(26) + "]}")))
                .extracting(Problem::code)
                .containsExactly("long-list");
    }

    @Test
    void aFileThatNoPhoneMakes() {
        assertThat(advice("- {id: f, type: file, label: Plan, types: [pdf], max-megabytes: 5}\n"))
                .extracting(Problem::code)
                .containsExactly("only-pdf");
        assertThat(advice("- {id: f, type: file, label: Plan, types: [pdf, jpg], max-megabytes: 5}\n"))
                .isEmpty();
    }

    @Test
    void aLinkThatDoesNotSayWhereItLeads() {
        assertThat(
                        advice(
                                "- {id: t, type: tick, label: J’accepte le règlement, link: {label: En savoir plus, address: /reglement}}\n"))
                .extracting(Problem::code)
                .containsExactly("vague-link");
    }

    @Test
    void twoPagesOfOneTitle() {
        assertThat(advice(ProcedureText.asking(SOUND).replacing("title: Une page", "title: Essayer une démarche")))
                .extracting(Problem::code)
                .containsExactly("title-twice");
    }

    @Test
    void somebodyElsesNameNeedsNoPurpose() {
        assertThat(advice("""
                        - id: enfants
                          type: repeated
                          label: Enfants
                          item: Enfant
                          max: 3
                          questions:
                            - {id: prenoms, type: short-text, label: Vos prénoms}
                        """)).isEmpty();
    }

    private static String choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(choice -> "{value: c" + choice + ", label: Quartier " + choice + "}")
                .collect(Collectors.joining(", "));
    }

    private static List<Problem> advice(String questions) {
        return advice(ProcedureText.asking(questions));
    }

    private static List<Problem> advice(ProcedureText procedure) {
        try {
            procedure.read();
            return new AccessibilityAdvice().of(procedure.text().getBytes(UTF_8));
        } catch (InvalidProcedure e) {
            throw new AssertionError(procedure.text(), e);
        }
    }
}
