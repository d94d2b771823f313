package fr.parvis.modules.appointments.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final UUID PLACE = UUID.randomUUID();
    private static final UUID DESK = UUID.randomUUID();
    private static final UUID TYPE = UUID.randomUUID();

    @Test
    void opensAtLocalTimeInWinterAndInSummer() {
        Timetable timetable = timetable(daily("09:00", "12:00"));

        assertThat(timetable.windows(DESK, TYPE, LocalDate.of(2026, 12, 1)))
                .containsExactly(interval("2026-12-01T08:00:00Z", "2026-12-01T11:00:00Z"));
        assertThat(timetable.windows(DESK, TYPE, LocalDate.of(2026, 7, 1)))
                .containsExactly(interval("2026-07-01T07:00:00Z", "2026-07-01T10:00:00Z"));
    }

    @Test
    void lastsThreeHoursInTheNightThatHasTwoThreeOClocks() {
        assertThat(timetable(daily("02:00", "04:00")).windows(DESK, TYPE, LocalDate.of(2026, 10, 25)))
                .containsExactly(interval("2026-10-25T00:00:00Z", "2026-10-25T03:00:00Z"));
    }

    @Test
    void lastsOneHourInTheNightThatSkipsTwoOClock() {
        assertThat(timetable(daily("02:00", "04:00")).windows(DESK, TYPE, LocalDate.of(2027, 3, 28)))
                .containsExactly(interval("2027-03-28T01:00:00Z", "2027-03-28T02:00:00Z"));
    }

    @Test
    void isEmptyWhereAllOfItIsSkipped() {
        assertThat(timetable(daily("02:00", "02:45")).windows(DESK, TYPE, LocalDate.of(2027, 3, 28)))
                .allSatisfy(window -> assertThat(window.start()).isBefore(window.end()));
    }

    @Test
    void losesTheTimeOfAClosure() {
        Closure lunch = new Closure(
                Optional.empty(),
                Optional.of(DESK),
                LocalDateTime.parse("2026-11-02T12:00"),
                LocalDateTime.parse("2026-11-02T13:00"),
                Optional.of(Recurrence.of("FREQ=DAILY")));

        assertThat(timetable(List.of(daily("11:00", "14:00")), List.of(lunch))
                        .windows(DESK, TYPE, LocalDate.of(2026, 12, 1)))
                .containsExactly(
                        interval("2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z"),
                        interval("2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z"));
    }

    @Test
    void isShutInTheMiddleOfALongClosureOfTheWholeCollectivite() {
        Closure week = new Closure(
                Optional.empty(),
                Optional.empty(),
                LocalDateTime.parse("2026-12-21T00:00"),
                LocalDateTime.parse("2026-12-28T00:00"),
                Optional.empty());

        assertThat(timetable(List.of(daily("09:00", "12:00")), List.of(week))
                        .windows(DESK, TYPE, LocalDate.of(2026, 12, 23)))
                .isEmpty();
    }

    @Test
    void ignoresTheAbsenceOfAnotherResource() {
        Closure absence = new Closure(
                Optional.empty(),
                Optional.of(UUID.randomUUID()),
                LocalDateTime.parse("2026-12-01T00:00"),
                LocalDateTime.parse("2026-12-02T00:00"),
                Optional.empty());

        assertThat(timetable(List.of(daily("09:00", "12:00")), List.of(absence))
                        .windows(DESK, TYPE, LocalDate.of(2026, 12, 1)))
                .hasSize(1);
    }

    @Test
    void isShutOnAPublicHolidayUnlessItOpensForThatSingleDay() {
        LocalDate armistice = LocalDate.of(2026, 11, 11);
        Opening single = new Opening(
                DESK, armistice, Optional.empty(), LocalTime.of(9, 0), LocalTime.of(10, 0), Optional.empty(), Set.of());

        assertThat(timetable(daily("09:00", "12:00")).windows(DESK, TYPE, armistice))
                .isEmpty();
        assertThat(timetable(single).windows(DESK, TYPE, armistice)).hasSize(1);
    }

    @Test
    void keepsTheHolidaysOfAlsaceThereOnly() {
        LocalDate saintStephen = LocalDate.of(2026, 12, 26);
        List<Opening> openings = List.of(daily("09:00", "12:00"));

        assertThat(new Timetable(PLACE, openings, List.of(), PublicHolidays.of("67")).windows(DESK, TYPE, saintStephen))
                .isEmpty();
        assertThat(new Timetable(PLACE, openings, List.of(), PublicHolidays.of("")).windows(DESK, TYPE, saintStephen))
                .hasSize(1);
    }

    @Test
    void servesOnlyTheTypesOfAnOpening() {
        Opening others = new Opening(
                DESK,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                Optional.of(Recurrence.of("FREQ=DAILY")),
                Set.of(UUID.randomUUID()));

        assertThat(timetable(others).windows(DESK, TYPE, LocalDate.of(2026, 12, 1)))
                .isEmpty();
    }

    @Test
    void endsOnItsLastDay() {
        Opening ended = new Opening(
                DESK,
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 11, 30)),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                Optional.of(Recurrence.of("FREQ=DAILY")),
                Set.of());

        assertThat(timetable(ended).windows(DESK, TYPE, LocalDate.of(2026, 11, 30)))
                .hasSize(1);
        assertThat(timetable(ended).windows(DESK, TYPE, LocalDate.of(2026, 12, 1)))
                .isEmpty();
    }

    private static Opening daily(String starts, String ends) {
        return new Opening(
                DESK,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                Optional.of(Recurrence.of("FREQ=DAILY")),
                Set.of());
    }

    private static Timetable timetable(Opening opening) {
        return timetable(List.of(opening), List.of());
    }

    private static Timetable timetable(List<Opening> openings, List<Closure> closures) {
        return new Timetable(PLACE, openings, closures, PublicHolidays.of(""));
    }

    private static Interval interval(String start, String end) {
        return new Interval(Instant.parse(start), Instant.parse(end));
    }
}
