package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.waitingroom.Room;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the room: what is the same for many, and what is filled in for one.
 *
 * @param kind which page
 * @param manual whether the reader asked that it does not come again by itself
 * @param blanks what is filled in, by name
 * @param again when it comes again by itself
 */
record Sheet(Kind kind, boolean manual, Room room, Map<String, String> blanks, Optional<Duration> again) {

    /** Pages of the room. */
    enum Kind {
        /** The slots are not open yet. */
        BEFORE,
        /** The rank is being drawn. */
        DRAW,
        WAITING,
        /** It is this person's turn. */
        CALLED,
        /** It was, and their place was given on; they enter as soon as there is room. */
        MISSED,
        /** They were inside, and are no more. */
        USED,
        /** Nothing is left. */
        OVER,
        /** Their network takes too many places. */
        CROWDED,
        /** Their browser keeps no cookie. */
        COOKIES
    }

    boolean isAutomatic() {
        return again.isPresent() && !manual;
    }
}
