package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.calendars.outside.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A desk or an agent, with the calendars that belong to it.
 *
 * @param mine whether the reader may change them
 * @param host machine of the calendar that is followed, or empty: the rest of its address is a secret
 * @param readAt when it was last understood
 * @param trouble why the last attempt failed
 * @param unread entries that could not be understood
 * @param published whether there is a feed
 * @param names whether the feed tells who comes
 */
public record CalendarRow(
        UUID id,
        String place,
        String name,
        boolean mine,
        String host,
        Optional<Instant> readAt,
        Optional<Trouble> trouble,
        int unread,
        boolean published,
        boolean names) {

    /** Whether a calendar is followed. */
    public boolean isFollowing() {
        return !host.isEmpty();
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isNames() {
        return names;
    }
}
