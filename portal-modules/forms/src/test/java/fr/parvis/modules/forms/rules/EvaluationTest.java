package fr.parvis.modules.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.rules.Situation.Applicant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Applicant LOUISE =
            new Applicant(true, true, Map.of("family_name", "Martin"), Optional.of(LocalDate.of(1987, 7, 14)));

    @Test
    void anUnansweredYesNoIsNeitherYesNorNo() {
        assertThat(Expression.condition("answers.oui").given(Map.of())).isInstanceOf(Evaluation.Unanswered.class);
        assertThat(Expression.condition("!answers.oui").given(Map.of())).isInstanceOf(Evaluation.Unanswered.class);
        assertThat(Expression.condition("!answers.oui").given(Map.of("oui", false)))
                .isEqualTo(new Evaluation.Value("true"));
    }

    @Test
    void anUnansweredQuestionDoesNotMatterWhenTheRestDecides() {
        assertThat(Expression.condition("answers.oui && answers.nombre > 3").given(Map.of("oui", false)))
                .isEqualTo(new Evaluation.Value("false"));
        assertThat(Expression.condition("answers.nombre > 3 || answers.oui").given(Map.of("oui", true)))
                .isEqualTo(new Evaluation.Value("true"));
    }

    @Test
    void askingWhetherThereIsAnAnswerIsAlwaysPossible() {
        assertThat(Expression.condition("has(answers.nom)").given(Map.of())).isEqualTo(new Evaluation.Value("false"));
        assertThat(Expression.condition("has(answers.parent.nom)").given(Map.of("parent", Map.of("inconnu", true))))
                .isEqualTo(new Evaluation.Value("false"));
        assertThat(Expression.condition("has(answers.parent) && has(answers.parent.nom)")
                        .given(Map.of()))
                .isEqualTo(new Evaluation.Value("false"));
    }

    @Test
    void aTableWithoutTheKeyGivesNothing() {
        Expression expression = Expression.text("{\"Martin\": applicant.family_name}[answers.nom]");

        assertThat(expression.by(LOUISE).given(Map.of("nom", "Durand"))).isInstanceOf(Evaluation.Unanswered.class);
        assertThat(expression.by(LOUISE).given(Map.of("nom", "Martin"))).isEqualTo(new Evaluation.Value("Martin"));
        assertThat(expression.given(Map.of("nom", "Martin"))).isInstanceOf(Evaluation.Unanswered.class);
    }

    @Test
    void tablesOfTheProcedureAreRead() {
        String price = "data.prix * data.tranches.filter(t, double(answers.nombre) <= t.max)[0].prix";

        assertThat(Expression.number(price).given(Map.of("nombre", 10L))).isEqualTo(new Evaluation.Value(3.0));
        assertThat(Expression.number(price).given(Map.of("nombre", 11L))).isEqualTo(new Evaluation.Value(6.0));
        assertThat(Expression.number(price).given(Map.of())).isInstanceOf(Evaluation.Unanswered.class);
    }

    @Test
    void theAccountIsKnown() {
        assertThat(Expression.condition("applicant.franceconnect").by(LOUISE).value())
                .isEqualTo("true");
        assertThat(Expression.condition("applicant.signed_in").value()).isEqualTo("false");
        assertThat(Expression.condition("age(applicant.birth_date, today) == 39")
                        .by(LOUISE)
                        .value())
                .isEqualTo("true");
    }

    @Test
    void nowIsTheTimeInFrance() {
        assertThat(Expression.text("string(now)").value()).isEqualTo("2026-11-24T10:30:00Z");
    }

    @Test
    void whatCannotBeComputedFailsWithoutThrowing() {
        assertThat(Expression.condition("1 / (answers.nombre - 1) > 0").given(Map.of("nombre", 1L)))
                .isInstanceOf(Evaluation.Failed.class);
    }
}
