package fr.parvis.modules.appointments.booking;

import java.util.UUID;

/** An appointment was cancelled. Fired in the transaction. */
public record AppointmentCancelled(UUID id, boolean byService) {}
