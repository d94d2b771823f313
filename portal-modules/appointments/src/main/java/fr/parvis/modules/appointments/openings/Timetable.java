package fr.parvis.modules.appointments.openings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When the resources of a place receive.
 *
 * @param placeId the place
 * @param openings openings of its resources
 * @param closures closures that may concern it
 * @param holidays days on which nobody receives unless an opening is for that single day
 * @param away times in which its resources are busy elsewhere
 */
public record Timetable(
        UUID placeId, List<Opening> openings, List<Closure> closures, PublicHolidays holidays, List<Away> away) {

    /** Times of day of openings and closures are those of mainland France. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** A timetable of resources that are never busy elsewhere. */
    public Timetable(UUID placeId, List<Opening> openings, List<Closure> closures, PublicHolidays holidays) {
        this(placeId, openings, closures, holidays, List.of());
    }

    /**
     * The times in which a resource receives for a type on a day. A night of daylight saving lasts what it lasts: an opening
     * from 2 to 4 o'clock is one hour long in March and three in October.
     */
    public List<Interval> windows(UUID resource, UUID type, LocalDate day) {
        boolean holiday = holidays.contains(day);
        List<Interval> closed = Stream.concat(
                        closures.stream()
                                .filter(closure -> closure.concerns(placeId, resource))
                                .flatMap(closure -> closure.around(day, ZONE).stream()),
                        away.stream()
                                .filter(absence -> absence.resourceId().equals(resource))
                                .map(Away::during))
                .toList();
        return openings.stream()
                .filter(opening -> opening.resourceId().equals(resource) && opening.serves(type, day))
                .filter(opening -> !holiday || opening.rule().isEmpty())
                .map(opening -> new Interval(
                        day.atTime(opening.starts()).atZone(ZONE).toInstant(),
                        day.atTime(opening.ends()).atZone(ZONE).toInstant()))
                .flatMap(open -> without(open, closed))
                .toList();
    }

    private static Stream<Interval> without(Interval open, List<Interval> closed) {
        List<Interval> rest = List.of(open);
        for (Interval closure : closed) {
            rest = rest.stream().flatMap(part -> part.without(closure).stream()).toList();
        }
        return rest.stream().filter(part -> part.start().isBefore(part.end()));
    }
}
