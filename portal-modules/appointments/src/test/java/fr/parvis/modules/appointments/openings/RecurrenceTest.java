package fr.parvis.modules.appointments.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @Test
    void comesEveryOtherMondayForYears() {
        LocalDate first = LocalDate.of(2010, 1, 4);

        List<LocalDate> days = Recurrence.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
                .days(first, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

        assertThat(days).isNotEmpty().allSatisfy(day -> {
            long weeks = java.time.temporal.ChronoUnit.WEEKS.between(first, day);
            assertThat(first.plusWeeks(weeks)).isEqualTo(day);
            assertThat(weeks % 2).isZero();
        });
        assertThat(days).hasSize(2);
    }

    @Test
    void comesOnTheFirstMondayOfTheMonth() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYDAY=1MO")
                        .days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)))
                .containsExactly(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 4));
    }

    @Test
    void comesOnTheTwentyNinthOfFebruaryInLeapYearsOnly() {
        assertThat(Recurrence.of("FREQ=YEARLY")
                        .days(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 1, 1), LocalDate.of(2032, 12, 31)))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29));
    }

    @Test
    void endsAfterItsCount() {
        assertThat(Recurrence.of("FREQ=DAILY;COUNT=3")
                        .days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1)))
                .hasSize(3);
    }

    @Test
    void doesNotComeBeforeItsFirstDay() {
        assertThat(Recurrence.of("FREQ=DAILY")
                        .days(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4)))
                .containsExactly(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tous les lundis",
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=2",
                "FREQ=DAILY;BYHOUR=9,10",
                "FREQ=DAILY;BYDAY=XX",
                "FREQ=FORTNIGHTLY"
            })
    void isNothingElseThanARuleOfDays(String text) {
        assertThatThrownBy(() -> Recurrence.of(text)).isInstanceOf(InvalidRule.class);
    }
}
