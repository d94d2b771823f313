package fr.parvis.modules.appointments.booking;

import java.time.Instant;
import java.util.UUID;

/** An appointment has another time. Fired in the transaction. */
public record AppointmentMoved(UUID id, Instant oldStart) {}
