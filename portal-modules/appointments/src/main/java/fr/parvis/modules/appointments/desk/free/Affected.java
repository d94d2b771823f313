package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.booking.Appointment;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose desk goes away.
 *
 * @param appointment theirs
 * @param type what they come for
 * @param proposed when they could come instead; the same moment at another desk; empty where nothing is free
 */
public record Affected(Appointment appointment, String type, Optional<Instant> proposed) {

    /** Whether nothing changes for them but the desk. */
    public boolean isSameTime() {
        return proposed.filter(appointment.startsAt()::equals).isPresent();
    }

    /** Whether a message tells them by itself. */
    public boolean isWritten() {
        return appointment.email().isPresent();
    }

    /** Whether somebody has to phone. */
    public boolean isToPhone() {
        return proposed.isEmpty() || !isSameTime() && !isWritten();
    }

    /** First names and name. */
    public String name() {
        return (appointment.givenNames() + " " + appointment.familyName()).strip();
    }
}
