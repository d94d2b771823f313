package fr.parvis.modules.appointments.openings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Days on which something comes again (RFC 5545, 3.3.10). A rule may not come more than once a day: hours are those of the
 * opening.
 */
public final class Recurrence {

    private static final Set<Frequency> FREQUENCIES =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** Rules without a counted end can be followed from near the days in question instead of from their first day. */
    private static final int NEAR_DAYS = 400;

    private final Recur<LocalDate> rule;

    /** Who looks at a season asks day by day, and a rule is followed from its first day each time. */
    private final Map<List<Object>, Set<LocalDate>> months = new ConcurrentHashMap<>();

    private Recurrence(Recur<LocalDate> rule) {
        this.rule = rule;
    }

    /**
     * Reads the value of an RRULE.
     *
     * @throws InvalidRule when it is none, or comes more often than once a day
     */
    public static Recurrence of(String text) {
        try {
            Recur<LocalDate> rule = new Recur<>(text);
            boolean bySomeHour = !rule.getHourList().isEmpty()
                    || !rule.getMinuteList().isEmpty()
                    || !rule.getSecondList().isEmpty();
            if (!FREQUENCIES.contains(rule.getFrequency()) || bySomeHour) {
                throw new InvalidRule(text, null);
            }
            return new Recurrence(rule);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new InvalidRule(text, e);
        }
    }

    /** The days of it between two days, both included, when it begins on a first day. */
    public List<LocalDate> days(LocalDate first, LocalDate from, LocalDate to) {
        if (to.isBefore(first)) {
            return List.of();
        }
        LocalDate start = from.isBefore(first) ? first : from;
        return rule.getDates(seed(first, start), start, to.plusDays(1)).stream()
                .filter(day -> !day.isBefore(start) && !day.isAfter(to))
                .distinct()
                .toList();
    }

    /** Whether a day is one of it, when it begins on a first day. */
    boolean isOn(LocalDate first, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return months.computeIfAbsent(
                        List.of(first, month), asked -> Set.copyOf(days(first, month.atDay(1), month.atEndOfMonth())))
                .contains(day);
    }

    /** A simple weekly or daily rule of long ago is followed from a later day of the same rhythm: its cost must not grow with the years. */
    private LocalDate seed(LocalDate first, LocalDate start) {
        long length = rule.getFrequency() == Frequency.WEEKLY ? 7L : 1L;
        boolean steady = rule.getFrequency() == Frequency.WEEKLY || rule.getFrequency() == Frequency.DAILY;
        if (!steady || rule.getCount() > 0 || ChronoUnit.DAYS.between(first, start) < NEAR_DAYS) {
            return first;
        }
        long step = length * Math.max(1, rule.getInterval());
        return first.plusDays((ChronoUnit.DAYS.between(first, start) / step - 2) * step);
    }
}
