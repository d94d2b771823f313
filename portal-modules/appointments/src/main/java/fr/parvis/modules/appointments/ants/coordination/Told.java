package fr.parvis.modules.appointments.ants.coordination;

import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * When and where somebody comes, as the coordination service is told.
 *
 * @param placeId id of the place
 * @param place its name
 * @param start when
 */
public record Told(UUID placeId, String place, Instant start) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Local date and time. */
    String date() {
        return LOCAL.format(start.atZone(Timetable.ZONE));
    }
}
