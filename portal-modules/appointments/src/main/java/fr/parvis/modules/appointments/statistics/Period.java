package fr.parvis.modules.appointments.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that figures are about.
 *
 * @param from first day
 * @param until last day
 */
record Period(LocalDate from, LocalDate until) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 800;

    /** What was asked for, in whatever order; the last thirty days where that is nothing, nonsense or too long. */
    static Period of(String from, String until, LocalDate today) {
        Period usual = new Period(today.minusDays(USUAL_DAYS), today);
        try {
            LocalDate first = from.isEmpty() ? usual.from : LocalDate.parse(from);
            LocalDate last = until.isEmpty() ? usual.until : LocalDate.parse(until);
            Period asked = first.isAfter(last) ? new Period(last, first) : new Period(first, last);
            return ChronoUnit.DAYS.between(asked.from, asked.until) <= MOST_DAYS ? asked : usual;
        } catch (DateTimeException e) {
            return usual;
        }
    }
}
