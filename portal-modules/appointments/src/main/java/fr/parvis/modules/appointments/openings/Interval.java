package fr.parvis.modules.appointments.openings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time from a moment up to another, which is no longer part of it.
 *
 * @param start first moment
 * @param end first moment after it
 */
public record Interval(Instant start, Instant end) {

    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** What remains of it without another one. */
    List<Interval> without(Interval other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        return Stream.of(new Interval(start, other.start), new Interval(other.end, end))
                .filter(rest -> rest.start.isBefore(rest.end))
                .toList();
    }
}
