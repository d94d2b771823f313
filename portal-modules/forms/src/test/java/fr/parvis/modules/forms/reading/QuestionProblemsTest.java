package fr.parvis.modules.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.Problem.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionProblemsTest {

    @Test
    void twoQuestionsCannotHaveTheSameId() {
        assertThat(ProcedureText.asking("""
                        - {id: nom, type: short-text, label: Nom}
                        - {id: nom, type: short-text, label: Nom encore}
                        """).problem())
                .isEqualTo(problem(13, 10, "pages.une.questions.nom.id", "duplicate", "nom"));
    }

    @Test
    void aPartOfAGroupMayHaveTheIdOfAnotherQuestion() throws InvalidProcedure {
        ProcedureText.asking("""
                - {id: nom, type: short-text, label: Nom}
                - id: conjoint
                  type: group
                  label: Conjoint
                  questions:
                    - {id: nom, type: short-text, label: Son nom}
                """).read();
    }

    @Test
    void aWordOfFormulasCannotNameAQuestion() {
        assertThat(ProcedureText.asking("- {id: in, type: short-text, label: Dans}\n")
                        .problem())
                .isEqualTo(problem(12, 10, "pages.une.questions.in.id", "reserved", "in"));
    }

    @Test
    void boundsThatCrossAreRefused() {
        assertThat(ProcedureText.asking("- {id: n, type: integer, label: Nombre, min: 5, max: 1}\n")
                        .problem())
                .isEqualTo(problem(12, 47, "pages.une.questions.n.min", "bounds", "5", "1"));
        assertThat(ProcedureText.asking("- {id: n, type: short-text, label: N, min-length: 9, max-length: 3}\n")
                        .problem()
                        .code())
                .isEqualTo("bounds");
    }

    @Test
    void aRegularExpressionThatDoesNotCompileIsRefused() {
        Problem problem = ProcedureText.asking(
                        "- {id: n, type: short-text, label: N, pattern: {regex: \"[0-9\", message: Non}}\n")
                .problem();

        assertThat(problem.code()).isEqualTo("regex");
        assertThat(problem.field()).isEqualTo("pages.une.questions.n.pattern.regex");
    }

    @Test
    void choicesAreGivenOnceAndOnlyOnce() {
        String both = "- {id: c, type: one-choice, label: C, choices-from: l, choices: [{value: a, label: A}]}\n";

        assertThat(ProcedureText.asking(both).problem().code()).isEqualTo("choices-once");
        assertThat(ProcedureText.asking("- {id: c, type: several-choices, label: C}\n")
                        .problem()
                        .code())
                .isEqualTo("choices-once");
    }

    @Test
    void choicesOfTheDataMustBeThere() {
        ProcedureText text = ProcedureText.asking("- {id: c, type: one-choice, label: C, choices-from: ecoles}\n");

        assertThat(text.problem().arguments()).containsExactly("ecoles");
        assertThat(text.with("data: {ecoles: [{value: a}]}").problem().code()).isEqualTo("choices-from");
        assertThat(text.with("data: {ecoles: [{value: a, label: A}, {value: a, label: B}]}")
                        .problem()
                        .code())
                .isEqualTo("duplicate");
    }

    @Test
    void aChoiceIsOfferedOnce() {
        assertThat(ProcedureText.asking(
                                "- {id: c, type: one-choice, label: C, choices: [{value: a, label: A}, {value: a, label: B}]}\n")
                        .problem()
                        .field())
                .isEqualTo("pages.une.questions.c.choices.a.value");
    }

    @Test
    void aQuestionIsRequiredInOneWay() {
        assertThat(ProcedureText.asking("""
                        - {id: a, type: yes-no, label: A}
                        - {id: b, type: short-text, label: B, required: true, required-when: answers.a}
                        """).problem().code()).isEqualTo("required-twice");
    }

    @Test
    void aRepeatedQuestionHoldsNoOther() {
        assertThat(ProcedureText.asking("""
                        - id: a
                          type: repeated
                          label: A
                          item: A
                          max: 2
                          questions:
                            - id: b
                              type: repeated
                              label: B
                              item: B
                              max: 2
                              questions: [{id: c, type: short-text, label: C}]
                        """).problem())
                .isEqualTo(problem(19, 13, "pages.une.questions.a.questions.b.type", "repeated-in-repeated"));
    }

    private static Problem problem(int line, int column, String field, String code, String... arguments) {
        return new Problem(new Position(line, column), field, code, List.of(arguments));
    }
}
