package fr.parvis.modules.appointments.setup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                "FREQ=YEARLY",
                "FREQ=MONTHLY;BYDAY=1SA,3SA",
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=MO;COUNT=4"
            })
    void aRuleThatIsShownAndSavedAgainIsTheSame(String rule) {
        assertThat(Repetition.rule(Repetition.show(Values.NONE, rule))).contains(rule);
    }

    @Test
    void whatComesOnceHasNoRule() {
        assertThat(Repetition.rule(Repetition.show(Values.NONE, null))).isEmpty();
    }

    @Test
    void daysOfTheWeekAreShownInWordsAndAnythingElseAsItIs() {
        Values weekly = Repetition.show(Values.NONE, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO");
        Values other = Repetition.show(Values.NONE, "FREQ=MONTHLY;BYDAY=1SA");

        assertThat(weekly.texts("jours")).containsExactly("MO", "TH");
        assertThat(weekly.number("semaines")).contains(2);
        assertThat(other.text(Repetition.HOW)).isEqualTo(Repetition.OTHER);
        assertThat(other.text("regle")).isEqualTo("FREQ=MONTHLY;BYDAY=1SA");
    }

    @Test
    void aRuleThatEndsBeforeItsFirstDayIsRefused() {
        Values monday = Values.NONE.with(Repetition.HOW, Repetition.WEEKLY).with("jours", List.of("MO"));

        assertThat(Repetition.check(monday, MONDAY.plusDays(1), Optional.of(MONDAY.plusDays(3))))
                .extracting(Wrong::key)
                .containsExactly("never");
        assertThat(Repetition.check(monday, MONDAY, Optional.of(MONDAY))).isEmpty();
    }
}
