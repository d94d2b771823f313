package fr.parvis.modules.appointments.openings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When nobody receives: a resource, a place or, with neither, the whole collectivité.
 *
 * @param placeId the place
 * @param resourceId the resource
 * @param starts local time at which it begins
 * @param ends local time at which it ends
 * @param rule how it comes again
 */
public record Closure(
        Optional<UUID> placeId,
        Optional<UUID> resourceId,
        LocalDateTime starts,
        LocalDateTime ends,
        Optional<Recurrence> rule) {

    boolean concerns(UUID place, UUID resource) {
        return placeId.map(place::equals).orElse(true)
                && resourceId.map(resource::equals).orElse(true);
    }

    /** The times of it that touch a day. */
    public List<Interval> around(LocalDate day, ZoneId zone) {
        Duration length = Duration.between(starts, ends);
        LocalDate from = day.minusDays(length.toDays() + 1);
        List<LocalDate> first = rule.map(recurrence -> recurrence.days(starts.toLocalDate(), from, day))
                .orElse(List.of(starts.toLocalDate()));
        return first.stream()
                .map(start -> start.atTime(starts.toLocalTime()))
                .map(start -> new Interval(
                        start.atZone(zone).toInstant(),
                        start.plus(length).atZone(zone).toInstant()))
                .toList();
    }
}
