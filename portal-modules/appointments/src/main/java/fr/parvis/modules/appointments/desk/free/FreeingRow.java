package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.booking.Appointment;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of somebody whose desk went away.
 *
 * @param appointment theirs, as it is now
 * @param type what they come for
 * @param before when it was to be
 * @param outcome what was done; empty as long as it is to be done
 * @param phonedBy the agent who told them, where no message could
 */
public record FreeingRow(
        Appointment appointment, String type, Instant before, Optional<Outcome> outcome, Optional<String> phonedBy) {

    /** What was done. */
    public enum Outcome {
        SAME_TIME,
        MOVED,
        KEPT,
        CANCELLED,
        GONE
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    /** Whether somebody has to phone: no message could be written, or there was nothing to write yet. */
    public boolean isToPhone() {
        boolean written = appointment.email().isPresent();
        return outcome.filter(done -> switch (done) {
                    case KEPT -> true;
                    case MOVED, CANCELLED -> !written;
                    case SAME_TIME, GONE -> false;
                })
                .isPresent();
    }

    /** Whether the appointment still stands where nobody can receive it. */
    public boolean isStranded() {
        return outcome.filter(Outcome.KEPT::equals).isPresent()
                && appointment.state() == Appointment.State.BOOKED
                && appointment.startsAt().equals(before);
    }

    /** First names and name. */
    public String name() {
        return (appointment.givenNames() + " " + appointment.familyName()).strip();
    }
}
