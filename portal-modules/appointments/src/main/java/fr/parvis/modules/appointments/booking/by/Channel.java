package fr.parvis.modules.appointments.booking.by;

/** How somebody asked for an appointment. */
public enum Channel {
    ONLINE,
    COUNTER,
    PHONE,
    PAPER,
    PRESCRIBER,
    ANTS
}
