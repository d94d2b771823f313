package fr.parvis.modules.appointments.resident.search;

import fr.parvis.modules.appointments.resident.search.Month.Cell;
import fr.parvis.modules.appointments.web.Moments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar of a month, where a day with free times is a link to them. */
final class MonthSheet {

    private static final int WEEK = 7;

    private final Wish wish;
    private final Moments moments;
    private final LocalDate first;
    private final LocalDate last;

    MonthSheet(Wish wish, Moments moments, LocalDate first, LocalDate last) {
        this.wish = wish;
        this.moments = moments;
        this.first = first;
        this.last = last;
    }

    Month of(YearMonth month, Set<LocalDate> free) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell>> weeks = Stream.iterate(
                        monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(week -> IntStream.range(0, WEEK)
                        .mapToObj(week::plusDays)
                        .map(day -> cell(day, month, free))
                        .toList())
                .toList();
        return new Month(
                DateTimeFormatter.ofPattern("MMMM uuuu", moments.locale()).format(month),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT, moments.locale()))
                        .toList(),
                weeks,
                month.isAfter(YearMonth.from(first)) ? wish.month(month.minusMonths(1)) : "",
                month.isBefore(YearMonth.from(last)) ? wish.month(month.plusMonths(1)) : "");
    }

    private Cell cell(LocalDate day, YearMonth month, Set<LocalDate> free) {
        if (!YearMonth.from(day).equals(month)) {
            return new Cell("", "", "");
        }
        return new Cell(String.valueOf(day.getDayOfMonth()), moments.day(day), free.contains(day) ? wish.day(day) : "");
    }
}
