package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.BusyTimes.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Times at a place for people who lose theirs because a resource is away. What it tells it does not tell again, so that a
 * list of people gets a list of different times. Nothing is taken: a booking decides.
 */
public final class SpareTimes {

    private final DaySheet sheet;
    private final LocalDate last;

    SpareTimes(DaySheet sheet, LocalDate last) {
        this.sheet = sheet;
        this.last = last;
    }

    /**
     * The same time at another resource, else the hour that is nearest to it on the first day with any.
     *
     * @param acceptable whether another start would do; the same one always does
     */
    public Optional<Instant> next(AppointmentType type, Instant start, int people, Predicate<Instant> acceptable) {
        Optional<Instant> found = sheet.isFree(type, start, people)
                ? Optional.of(start)
                : start.atZone(Timetable.ZONE)
                        .toLocalDate()
                        .datesUntil(last.plusDays(1))
                        .flatMap(day -> nearest(type, day, start, people, acceptable).stream())
                        .findFirst();
        found.ifPresent(taken -> take(type, taken, people));
        return found;
    }

    private Optional<Instant> nearest(
            AppointmentType type, LocalDate day, Instant start, int people, Predicate<Instant> acceptable) {
        return sheet.free(type, day).entrySet().stream()
                .filter(free -> free.getValue() >= people && acceptable.test(free.getKey()))
                .map(free -> free.getKey())
                .min(Comparator.comparing(
                        free -> Duration.between(hour(start), hour(free)).abs()));
    }

    private static LocalTime hour(Instant start) {
        return start.atZone(Timetable.ZONE).toLocalTime();
    }

    /** A seat leaves the session open for others: how many it has left is for the booking to say. */
    private void take(AppointmentType type, Instant start, int people) {
        UUID resource = sheet.freeResource(type, start, people).orElseThrow();
        Optional<UUID> session = type.capacity().map(seats -> type.id());
        sheet.busy().add(new Busy(resource, type.withBuffers(type.taking(start, people)), session));
    }
}
