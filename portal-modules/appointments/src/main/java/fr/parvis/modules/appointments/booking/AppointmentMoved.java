package fr.parvis.modules.appointments.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment has another time or place. Fired in the transaction.
 *
 * @param byService whether an agent did it
 * @param reason what the agent says about it to the resident, or an empty text
 */
public record AppointmentMoved(UUID id, Instant oldStart, boolean byService, String reason) {

    /** By the resident. */
    public AppointmentMoved(UUID id, Instant oldStart) {
        this(id, oldStart, false, "");
    }
}
