package fr.parvis.modules.appointments.calendars.ics;

import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.InvalidRule;
import fr.parvis.modules.appointments.openings.Recurrence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/**
 * An event of a calendar, with all the times it comes again.
 *
 * @param event its lines
 * @param time reads them
 * @param replaced its times that another event of the same calendar replaces
 */
record Entry(Component event, IcsTime time, Set<Instant> replaced) {

    private static final int FIRST_YEAR = 1970;

    /** Whether it takes time of anybody. */
    static boolean isBusy(Component event) {
        return !event.value("STATUS").equalsIgnoreCase("CANCELLED")
                && !event.value("TRANSP").equalsIgnoreCase("TRANSPARENT")
                && !event.value("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("FREE");
    }

    boolean isRecurring() {
        return event.line("RRULE").isPresent();
    }

    /**
     * Its times that touch some days.
     *
     * @throws DateTimeException when it cannot be understood
     * @throws InvalidRule when its rule comes more often than once a day, or is none
     */
    List<Interval> between(LocalDate from, LocalDate until) {
        Line start = event.line("DTSTART").orElseThrow(() -> new DateTimeException("no start"));
        if (event.lines("RRULE").size() > 1
                || !event.line("RECURRENCE-ID")
                        .map(line -> line.parameter("RANGE"))
                        .orElse("")
                        .isEmpty()) {
            throw new DateTimeException("nobody agrees on what that means");
        }
        return start.isDay() ? days(start, from, until) : hours(start, from, until);
    }

    private List<Interval> hours(Line start, LocalDate from, LocalDate until) {
        LocalDateTime first = IcsTime.local(start.value());
        Instant begins = time.instant(start);
        Duration length = end(start, begins);
        LocalDate early = from.minusDays(length.toDays() + 2);
        Stream<Instant> ruled =
                starts(first.toLocalDate(), early, until).map(day -> time.at(start, day.atTime(first.toLocalTime())));
        return intervals(Stream.concat(ruled, added()), begin -> begin.plus(length), from, until);
    }

    private List<Interval> days(Line start, LocalDate from, LocalDate until) {
        LocalDate first = IcsTime.day(start.value());
        long length = Math.max(1, end(start, IcsTime.start(first)).plusHours(2).toDays());
        Stream<Instant> ruled = starts(first, from.minusDays(length + 1), until).map(IcsTime::start);
        return intervals(
                Stream.concat(ruled, added()),
                begin -> IcsTime.start(begin.atZone(fr.parvis.modules.appointments.openings.Timetable.ZONE)
                        .toLocalDate()
                        .plusDays(length)),
                from,
                until);
    }

    private List<Interval> intervals(
            Stream<Instant> starts, Function<Instant, Instant> end, LocalDate from, LocalDate until) {
        Set<Instant> left = Stream.concat(replaced.stream(), listed("EXDATE")).collect(Collectors.toSet());
        Interval asked = new Interval(IcsTime.start(from), IcsTime.start(until.plusDays(1)));
        return starts.distinct()
                .filter(begin -> !left.contains(begin))
                .map(begin -> new Interval(begin, end.apply(begin)))
                .filter(interval -> interval.start().isBefore(interval.end()) && interval.overlaps(asked))
                .toList();
    }

    private Stream<LocalDate> starts(LocalDate first, LocalDate from, LocalDate until) {
        Optional<Recurrence> rule = event.line("RRULE").map(line -> Recurrence.of(IcsTime.withLocalEnd(line.value())));
        if (rule.isPresent() && first.getYear() < FIRST_YEAR) {
            throw new DateTimeException("a rule of so long ago is followed by nobody");
        }
        return rule.map(recurrence -> recurrence.days(first, from, until).stream())
                .orElse(Stream.of(first));
    }

    private Stream<Instant> added() {
        return listed("RDATE");
    }

    private Stream<Instant> listed(String name) {
        return event.lines(name).stream()
                .flatMap(line -> Arrays.stream(line.value().split(","))
                        .map(value -> time.instant(new Line(name, line.parameters(), value.strip()))));
    }

    private Duration end(Line start, Instant begins) {
        Optional<Duration> until = event.line("DTEND").map(line -> Duration.between(begins, time.instant(line)));
        return until.orElseGet(() -> event.line("DURATION")
                .map(line -> Duration.from(lasting(line.value())))
                .orElse(start.isDay() ? Duration.ofDays(1) : Duration.ZERO));
    }

    static Duration lasting(String written) {
        var amount = TemporalAmountAdapter.parse(written).getDuration();
        return amount instanceof java.time.Period days ? Duration.ofDays(days.getDays()) : Duration.from(amount);
    }
}
