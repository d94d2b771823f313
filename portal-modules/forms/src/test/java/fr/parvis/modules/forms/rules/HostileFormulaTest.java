package fr.parvis.modules.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.reading.ProcedureText;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFormulaTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void loopsInLoopsAreStopped() {
        String list = "[" + String.join(", ", Collections.nCopies(100, "1")) + "]";
        String loops = list + ".all(a, " + list + ".all(b, " + list + ".all(c, a + b + c > 0)))";

        assertStopped(Expression.condition(loops), "Iteration budget");
    }

    @Test
    void aLoopOverARealTableIsNotStopped() {
        String list = "[" + String.join(", ", Collections.nCopies(60, "1")) + "]";

        assertThat(Expression.condition(list + ".all(a, " + list + ".all(b, a == b))")
                        .value())
                .isEqualTo("true");
    }

    @Test
    void aHugeRegularExpressionIsStopped() {
        assertStopped(Expression.condition("\"aaaa\".matches(\"((a{1,100}){1,100}){1,10}\")"), "program size");
    }

    @Test
    void aRegularExpressionThatBacktracksForEverElsewhereEndsAtOnce() {
        Expression expression = Expression.condition("\"" + "a".repeat(60) + "!\".matches(\"^(a+)+$\")");

        assertThat(Assertions.assertTimeoutPreemptively(SOON, expression::value))
                .isEqualTo("false");
    }

    @Test
    void aDeeplyNestedFormulaIsRefused() {
        assertThat(computed("(".repeat(500) + "1.0" + ")".repeat(500))).isEqualTo("formula");
    }

    @Test
    void aFormulaOfMoreThan2000CharactersIsRefused() {
        assertThat(computed("1.0" + " + 1.0".repeat(400))).isEqualTo("too-big");
    }

    private static String computed(String formula) {
        return ProcedureText.asking("- {id: v, type: computed, label: V, display: number, value: '" + formula + "'}\n")
                .problem()
                .code();
    }

    private static void assertStopped(Expression expression, String why) {
        Evaluation evaluation = Assertions.assertTimeoutPreemptively(SOON, () -> expression.given(Map.of()));

        assertThat(((Evaluation.Failed) evaluation).why()).contains(why);
    }
}
