package fr.parvis.modules.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.Problem.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleProblemsTest {

    private static final ProcedureText ASKING = ProcedureText.asking("""
            - {id: choix, type: one-choice, label: Choix, choices: [{value: a, label: A}, {value: b, label: B}]}
            - {id: jour, type: date, label: Jour}
            - {id: nom, type: short-text, label: Nom}
            """);

    @Test
    void aRuleRefusesOrWarns() {
        assertThat(rule("{id: r, message: M, field: choix}")).isEqualTo("rule-once id");
        assertThat(rule("{id: r, message: M, field: choix, refuse-when: 'true', warn-when: 'true'}"))
                .isEqualTo("rule-once id");
    }

    @Test
    void aRulePointsAtAQuestionOfItsPage() {
        assertThat(rule("{id: r, message: M, field: chois, refuse-when: 'true'}"))
                .isEqualTo("unknown-question field");
    }

    @Test
    void aRuleOffersAnAnswerThatExists() {
        String rule =
                "{id: r, message: M, field: choix, refuse-when: 'true', offer: {label: L, question: %s, answer: %s}}";

        assertThat(rule(rule.formatted("chois", "a"))).isEqualTo("unknown-question offer.question");
        assertThat(rule(rule.formatted("choix", "c"))).isEqualTo("unknown-choice offer.answer");
    }

    @Test
    void twoRulesCannotHaveTheSameId() {
        String rule = "{id: r, message: M, field: choix, refuse-when: 'true'}";

        assertThat(rule(rule + ", " + rule)).isEqualTo("duplicate id");
    }

    @Test
    void retentionFromAnAnswerNamesADate() {
        String retention = "retention: {keep: P1Y, from: closing}";

        assertThat(ASKING.replacing(retention, "retention: {keep: P7D, from: answer}")
                        .problem())
                .isEqualTo(new Problem(new Position(7, 24), "retention.from", "retention-question", List.of()));
        assertThat(ASKING.replacing(retention, "retention: {keep: P7D, from: closing, question: jour}")
                        .problem()
                        .code())
                .isEqualTo("retention-question");
        assertThat(ASKING.replacing(retention, "retention: {keep: P7D, from: answer, question: nom}")
                        .problem()
                        .code())
                .isEqualTo("unknown-question");
    }

    @Test
    void aLookupNamesQuestions() {
        assertThat(ASKING.with("lookups: [{source: api-entreprise, given: [siret]}]")
                        .problem())
                .isEqualTo(new Problem(new Position(8, 36), "lookups.1.given", "unknown-question", List.of("siret")));
        assertThat(ASKING.with("lookups: [{source: api-entreprise, given: [nom], fills: [siret]}]")
                        .problem()
                        .code())
                .isEqualTo("unknown-question");
    }

    /** The code of the problem, and the property of the rule that has it, which stands on the last line. */
    private static String rule(String rules) {
        Problem problem = new ProcedureText(ASKING.text() + "    rules: [" + rules + "]\n").problem();
        assertThat(problem.position().line()).isEqualTo(15);
        assertThat(problem.field()).startsWith("pages.une.rules.r.");
        return problem.code() + " " + problem.field().replace("pages.une.rules.r.", "");
    }
}
