package fr.parvis.modules.appointments.booking;

import java.util.UUID;

/**
 * An appointment was cancelled. Fired in the transaction.
 *
 * @param byService whether an agent did it
 * @param reason what the agent says about it to the resident, or an empty text
 */
public record AppointmentCancelled(UUID id, boolean byService, String reason) {

    /** Without a word about why. */
    public AppointmentCancelled(UUID id, boolean byService) {
        this(id, byService, "");
    }
}
