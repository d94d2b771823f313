package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How long a time is kept for somebody: three hours of the day, for nobody has to read messages at night. */
final class KeptFor {

    private static final Duration HOURS = Duration.ofHours(3);
    private static final Duration LEAST = Duration.ofHours(1);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private KeptFor() {}

    /** Until when; empty when the time comes too soon to be offered to one person alone. */
    static Optional<Instant> until(AppointmentType type, Instant starts, Instant now) {
        Instant last = starts.minus(Duration.ofMinutes(type.minNoticeMinutes()));
        Instant end = awake(now.atZone(Timetable.ZONE)).toInstant();
        return last.isBefore(now.plus(LEAST)) ? Optional.empty() : Optional.of(end.isBefore(last) ? end : last);
    }

    private static ZonedDateTime awake(ZonedDateTime now) {
        ZonedDateTime from = now;
        if (now.toLocalTime().isBefore(MORNING)) {
            from = now.with(MORNING);
        } else if (!now.toLocalTime().isBefore(EVENING)) {
            from = now.plusDays(1).with(MORNING);
        }
        ZonedDateTime evening = from.with(EVENING);
        Duration today = Duration.between(from, evening);
        return today.compareTo(HOURS) >= 0
                ? from.plus(HOURS)
                : from.plusDays(1).with(MORNING).plus(HOURS.minus(today));
    }
}
