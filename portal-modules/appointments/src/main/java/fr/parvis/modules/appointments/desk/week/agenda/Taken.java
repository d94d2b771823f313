package fr.parvis.modules.appointments.desk.week.agenda;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.openings.Interval;
import java.util.Optional;
import java.util.UUID;

/**
 * Time of a desk that is taken.
 *
 * @param id of the row
 * @param desk name of the resource
 * @param during without buffers
 * @param kind by what
 * @param appointment whose, for appointments of the agent's services
 * @param state of that appointment
 * @param name who comes, or the reason of a block; empty for other services
 * @param type what for
 * @param seats how many seats of a session are taken
 * @param capacity how many there are
 */
public record Taken(
        UUID id,
        String desk,
        Interval during,
        Kind kind,
        Optional<UUID> appointment,
        Optional<State> state,
        String name,
        String type,
        int seats,
        int capacity) {

    /** By what time is taken. */
    public enum Kind {
        APPOINTMENT,
        OTHER_SERVICE,
        HELD,
        SESSION,
        BLOCK
    }
}
