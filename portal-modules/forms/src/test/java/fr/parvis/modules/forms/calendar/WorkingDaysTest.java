package fr.parvis.modules.forms.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Easter Monday, Ascension and Whit Monday as the State publishes them. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-05-09, 2024-05-20",
        "2025-04-21, 2025-05-29, 2025-06-09",
        "2026-04-06, 2026-05-14, 2026-05-25",
        "2027-03-29, 2027-05-06, 2027-05-17",
        "2028-04-17, 2028-05-25, 2028-06-05",
        "2029-04-02, 2029-05-10, 2029-05-21",
        "2030-04-22, 2030-05-30, 2030-06-10"
    })
    void elevenPublicHolidaysAreNotWorked(LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        int year = easterMonday.getYear();
        Stream<LocalDate> fixed = Stream.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25")
                .map(day -> LocalDate.parse(year + "-" + day));
        List<LocalDate> holidays = Stream.concat(fixed, Stream.of(easterMonday, ascension, whitMonday))
                .distinct()
                .toList();

        List<LocalDate> weekdaysOff = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !isWeekend(day))
                .filter(day -> !WorkingDays.isWorking(day))
                .toList();

        assertThat(weekdaysOff)
                .containsExactlyInAnyOrderElementsOf(
                        holidays.stream().filter(day -> !isWeekend(day)).toList());
        assertThat(holidays).noneMatch(WorkingDays::isWorking);
    }

    @Test
    void weekendsAreNotWorked() {
        assertThat(WorkingDays.isWorking(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2026, 11, 29))).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2026, 11, 30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // Good Friday is worked in most of France; Easter Monday is not.
        "2026-04-03, 1, 2026-04-07",
        "2026-04-30, 1, 2026-05-04",
        "2026-05-13, 1, 2026-05-15",
        "2026-05-13, 0, 2026-05-13",
        "2026-05-15, -1, 2026-05-13",
        "2026-12-24, 5, 2027-01-04"
    })
    void countsOverHolidays(LocalDate from, long days, LocalDate expected) {
        assertThat(WorkingDays.plus(from, days)).isEqualTo(expected);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
