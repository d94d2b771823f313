package fr.parvis.modules.appointments.calendars.ics;

import fr.parvis.modules.appointments.openings.InvalidRule;
import fr.parvis.modules.appointments.openings.Recurrence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A time zone as a calendar writes it for itself (VTIMEZONE), under a name that may be known nowhere else.
 *
 * @param changes its changes of offset
 */
record WrittenZone(List<Change> changes) {

    private static final int YEARS_BACK = 2;

    /** Reads it; empty when it makes no sense. */
    static Optional<WrittenZone> of(Component zone) {
        try {
            List<Change> changes = zone.parts().stream().map(Change::of).toList();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new WrittenZone(changes));
        } catch (DateTimeException | InvalidRule e) {
            return Optional.empty();
        }
    }

    /** The moment of a local time. */
    Instant at(LocalDateTime time) {
        return changes.stream()
                .flatMap(change -> change.last(time).stream())
                .max(Comparator.comparing(Entry::getKey))
                .map(Entry::getValue)
                .map(time::toInstant)
                .orElseGet(() -> time.toInstant(changes.get(0).before()));
    }

    /**
     * When the offset becomes another.
     *
     * @param first local time of the first time
     * @param before offset until then
     * @param after offset from then on
     * @param yearly how it comes again
     */
    record Change(LocalDateTime first, ZoneOffset before, ZoneOffset after, Optional<Recurrence> yearly) {

        static Change of(Component observance) {
            String rule = observance.value("RRULE");
            if (!rule.isEmpty() && !rule.contains("FREQ=YEARLY")) {
                throw new DateTimeException("no zone changes more often than that");
            }
            return new Change(
                    IcsTime.local(observance.value("DTSTART")),
                    offset(observance.value("TZOFFSETFROM")),
                    offset(observance.value("TZOFFSETTO")),
                    rule.isEmpty() ? Optional.empty() : Optional.of(Recurrence.of(IcsTime.withLocalEnd(rule))));
        }

        /** The last time before a local time, with the offset since then. */
        Optional<Entry<LocalDateTime, ZoneOffset>> last(LocalDateTime time) {
            LocalDate from = time.toLocalDate().minusYears(YEARS_BACK);
            List<LocalDate> days = yearly.map(rule -> rule.days(near(from), from, time.toLocalDate()))
                    .orElse(List.of(first.toLocalDate()));
            return days.stream()
                    .map(day -> day.atTime(first.toLocalTime()))
                    .filter(start -> !start.isAfter(time) && !start.isBefore(first))
                    .max(Comparator.naturalOrder())
                    .map(start -> java.util.Map.entry(start, after));
        }

        /** Rules of zones begin in 1601 or 1970; following them from there would be work for nothing. */
        private LocalDate near(LocalDate from) {
            int years = Math.max(0, from.getYear() - 1 - first.getYear());
            return first.toLocalDate().plusYears(years);
        }

        private static ZoneOffset offset(String text) {
            return ZoneOffset.of(text.length() == 7 ? text.substring(0, 5) : text);
        }
    }
}
