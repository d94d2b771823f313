package fr.parvis.modules.appointments.booking;

import java.util.UUID;

/** An appointment was booked. Fired in the transaction. */
public record AppointmentBooked(UUID id) {}
