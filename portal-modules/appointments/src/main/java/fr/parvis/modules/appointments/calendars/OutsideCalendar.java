package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.calendars.outside.CalendarAddress;
import fr.parvis.modules.appointments.calendars.outside.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A calendar that is kept elsewhere.
 *
 * @param resourceId whose it is
 * @param readAt when it was last understood
 * @param expandedOn the day from which its recurrences were followed
 * @param etag mark of the version that was read, or empty
 * @param lastModified date of the version that was read, or empty
 * @param trouble why the last attempt failed, when it did
 * @param unread entries that could not be understood
 */
public record OutsideCalendar(
        UUID resourceId,
        CalendarAddress address,
        Optional<Instant> readAt,
        Optional<LocalDate> expandedOn,
        String etag,
        String lastModified,
        Optional<Trouble> trouble,
        int unread) {}
