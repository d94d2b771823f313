package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.web.Moments;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a time is still kept, in words.
 *
 * @param until hour
 * @param ended whether that is past
 * @param extended whether it was kept longer already
 */
public record Held(String until, boolean ended, boolean extended) {

    private static final Duration ONCE = Duration.ofMinutes(11);

    static Held of(Appointment hold, Instant now, Moments moments) {
        Instant end = hold.heldUntil().orElse(now);
        return new Held(
                moments.time(end),
                end.isBefore(now),
                Duration.between(hold.createdAt(), end).compareTo(ONCE) > 0);
    }

    /** Whether a button offers more time. */
    public boolean isExtendable() {
        return !ended && !extended;
    }
}
