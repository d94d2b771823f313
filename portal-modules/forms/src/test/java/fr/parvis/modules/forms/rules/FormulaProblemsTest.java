package fr.parvis.modules.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.modules.forms.reading.ProcedureText;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.Problem.Position;
import org.junit.jupiter.api.Test;

class FormulaProblemsTest {

    @Test
    void aMisspeltQuestionIsFoundOut() {
        Problem problem = when("answers.nmo == \"x\"");

        assertThat(problem.code()).isEqualTo("formula");
        assertThat(problem.position()).isEqualTo(new Position(15, 9));
        assertThat(problem.field()).isEqualTo("pages.une.questions.suite.when");
        assertThat(problem.arguments().get(0)).contains("nmo");
        assertThat(problem.arguments().get(1)).isEqualTo("8");
    }

    @Test
    void aFormulaThatDoesNotParseIsRefused() {
        assertThat(when("answers.oui &&").code()).isEqualTo("formula");
        assertThat(when("unknown(answers.oui)").code()).isEqualTo("formula");
    }

    @Test
    void aFormulaGivesWhatItsPlaceNeeds() {
        assertThat(when("answers.nom").code()).isEqualTo("formula-type");
        assertThat(when("answers.nom").arguments()).containsExactly("bool", "string");
        assertThat(ProcedureText.asking("- {id: j, type: date, label: J, min: '3'}\n")
                        .problem()
                        .arguments())
                .containsExactly("google.protobuf.Timestamp", "int");
    }

    @Test
    void aConditionReadsOnlyWhatIsAskedBefore() {
        Problem problem = when("answers.apres");

        assertThat(problem.code()).isEqualTo("formula-reads-later");
        assertThat(problem.arguments()).containsExactly("apres");
        assertThat(when("has(answers.apres)").code()).isEqualTo("formula-reads-later");
    }

    @Test
    void aBoundReadsItsWholePage() throws InvalidProcedure {
        ProcedureText.asking("""
                - {id: du, type: date, label: Du, max: answers.au}
                - {id: au, type: date, label: Au, min: answers.du}
                """).read();
    }

    @Test
    void anItemIsReadInItsRepeatedQuestionOnly() {
        assertThat(when("item.nom == \"x\"").code()).isEqualTo("formula");
        assertThat(when("position > 1").code()).isEqualTo("formula");
    }

    @Test
    void anItemReadsOnlyWhatIsAskedBeforeInIt() {
        assertThat(ProcedureText.asking("""
                        - id: enfants
                          type: repeated
                          label: Enfants
                          item: Enfant
                          max: 3
                          questions:
                            - {id: a, type: yes-no, label: A, when: item.b}
                            - {id: b, type: yes-no, label: B}
                        """).problem().code()).isEqualTo("formula-reads-later");
    }

    @Test
    void everyWrongFormulaOfAFileIsToldAtOnce() {
        ProcedureText text = ProcedureText.asking("""
                - {id: a, type: yes-no, label: A, when: answers.x}
                - {id: b, type: yes-no, label: B, when: answers.y}
                """);

        assertThat(catchThrowableOfType(InvalidProcedure.class, text::read).problems())
                .extracting(problem -> problem.position().line())
                .containsExactly(12, 13);
    }

    private static Problem when(String condition) {
        return ProcedureText.asking("""
                - {id: oui, type: yes-no, label: Oui}
                - {id: nom, type: short-text, label: Nom}
                - id: suite
                  when: '%s'
                  type: short-text
                  label: Suite
                - {id: apres, type: yes-no, label: Après}
                """.formatted(condition)).problem();
    }
}
