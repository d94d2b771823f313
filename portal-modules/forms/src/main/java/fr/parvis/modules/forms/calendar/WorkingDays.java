package fr.parvis.modules.forms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which the services of a French collectivité work: Monday to Friday without the eleven public holidays. */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private WorkingDays() {}

    /** The day that comes so many working days after (or before, if negative) a day. */
    public static LocalDate plus(LocalDate day, long count) {
        LocalDate at = day;
        for (long left = Math.abs(count); left > 0; ) {
            at = at.plusDays(Long.signum(count));
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }

    static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !followsEaster(day);
    }

    /** Easter Monday, Ascension and Whit Monday. */
    private static boolean followsEaster(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(50));
    }

    /** The Gregorian computus, as published anonymously in Nature in 1876. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int days = moon + week - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
