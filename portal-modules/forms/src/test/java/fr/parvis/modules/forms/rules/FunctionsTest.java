package fr.parvis.modules.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

    @ParameterizedTest
    @CsvSource({
        // Born on 29 February, one is a year older on 1 March, as in French law.
        "'date(2008, 2, 29)', 'date(2026, 2, 28)', 17",
        "'date(2008, 2, 29)', 'date(2026, 3, 1)', 18",
        "'date(2008, 2, 29)', 'date(2028, 2, 29)', 20",
        "'date(2010, 11, 24)', 'today', 16",
        "'date(2010, 11, 25)', 'today', 15",
        "'today', 'today', 0"
    })
    void countsAges(String birth, String on, double age) {
        assertThat(Expression.number("double(age(%s, %s))".formatted(birth, on)).value())
                .isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        // Easter Monday, Ascension and 1 May.
        "'date(2026, 4, 3)', 1, 2026-04-07",
        "'date(2026, 5, 13)', 1, 2026-05-15",
        "'date(2026, 4, 30)', 1, 2026-05-04",
        "'date(2026, 5, 4)', -1, 2026-04-30",
        "today, 10, 2026-12-08"
    })
    void addsWorkingDays(String from, int days, String expected) {
        assertDay("addWorkingDays(%s, %d)".formatted(from, days), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'date(2026, 3, 31)', 2025-09-01",
        "'date(2026, 4, 1)', 2026-09-01",
        "'date(2026, 8, 31)', 2026-09-01",
        "'date(2026, 12, 31)', 2026-09-01",
        "'date(2027, 1, 1)', 2026-09-01"
    })
    void knowsWhichSchoolYearFamiliesMean(String on, String expected) {
        assertDay("schoolYearStart(" + on + ")", expected);
    }

    @Test
    void addsDaysAndMonths() {
        assertDay("today + days(15)", "2026-12-09");
        assertDay("today - days(24)", "2026-10-31");
        assertDay("addMonths(date(2027, 1, 31), 1)", "2027-02-28");
        assertDay("addMonths(today, -12)", "2025-11-24");
    }

    @Test
    void knowsTheLastDayOfAMonth() {
        assertDay("lastDayOfMonth(date(2028, 2, 10))", "2028-02-29");
        assertDay("lastDayOfMonth(today)", "2026-11-30");
    }

    @Test
    void countsDaysBetweenTwoDates() {
        assertThat(Expression.number("double(daysBetween(date(2026, 3, 28), date(2026, 3, 30)))")
                        .value())
                .isEqualTo(2.0);
        assertThat(Expression.number("double(daysBetween(today, date(2026, 11, 1)))")
                        .value())
                .isEqualTo(-23.0);
    }

    @Test
    void roundsToTheCent() {
        assertThat(Expression.number("roundCents(12.345)").value()).isEqualTo(12.35);
        assertThat(Expression.number("roundCents(0.1 + 0.2)").value()).isEqualTo(0.3);
    }

    @Test
    void aDateThatDoesNotExistFails() {
        assertThat(Expression.text("string(date(2026, 2, 30))").given(Map.of())).isInstanceOf(Evaluation.Failed.class);
    }

    @Test
    void centuriesOfWorkingDaysAreNotCounted() {
        assertThat(Expression.text("string(addWorkingDays(today, 100000000000))")
                        .given(Map.of()))
                .isInstanceOf(Evaluation.Failed.class);
    }

    private static void assertDay(String expression, String day) {
        assertThat(Expression.text("string(" + expression + ")").value()).isEqualTo(day + "T00:00:00Z");
    }
}
