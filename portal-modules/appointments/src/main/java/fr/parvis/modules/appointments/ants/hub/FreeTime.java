package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * A free time as the search engine shows it.
 *
 * @param datetime local time, in spite of its Z
 * @param callbackUrl where it is booked
 */
record FreeTime(String datetime, String callbackUrl) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'");

    /** A moment as the search engine writes it: the hour that a clock on the wall shows. */
    static String local(Instant moment) {
        return LOCAL.format(moment.atZone(Timetable.ZONE));
    }
}
