package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.booking.Appointment;
import java.time.Instant;
import java.util.UUID;

/** What somebody who announces an appointment is answered. */
public sealed interface Announcement {

    /** They are expected, and have a number. */
    record Expected(UUID ticket) implements Announcement {}

    /** They are expected in a room, together with others: nobody is called. */
    record InARoom(String room, Instant at) implements Announcement {}

    /** There is such an appointment, and not here and now. */
    record NotNow(Why why, Appointment appointment) implements Announcement {}

    /** There is no such appointment; or there are several, which the kiosk cannot tell apart. */
    record Unknown(boolean several) implements Announcement {}

    /** Why somebody is not expected here and now. */
    enum Why {
        /** At this place, later today. */
        EARLY,
        /** At this place, another day. */
        ANOTHER_DAY,
        /** At another place. */
        ELSEWHERE,
        /** By phone, by video link or at home. */
        REMOTE,
        CANCELLED,
        /** Received already, or marked as somebody who did not come. */
        OVER
    }
}
