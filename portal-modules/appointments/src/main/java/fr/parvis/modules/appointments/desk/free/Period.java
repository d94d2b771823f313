package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A while, in local time.
 *
 * @param starts first moment
 * @param ends first moment after it
 */
public record Period(LocalDateTime starts, LocalDateTime ends) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** What was typed, moments or whole days, where it is a while that is not over, and not of years. */
    public static Optional<Period> of(String starts, String ends, Instant now) {
        try {
            Period period = new Period(moment(starts, 0), moment(ends, 1));
            Duration length = Duration.between(period.starts, period.ends);
            boolean sound = period.starts.isBefore(period.ends)
                    && length.compareTo(LONGEST) <= 0
                    && period.interval().end().isAfter(now);
            return Optional.of(period).filter(checked -> sound);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String text, int daysAfter) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).plusDays(daysAfter).atStartOfDay();
    }

    /** The same as moments. */
    public Interval interval() {
        return new Interval(
                starts.atZone(Timetable.ZONE).toInstant(),
                ends.atZone(Timetable.ZONE).toInstant());
    }
}
