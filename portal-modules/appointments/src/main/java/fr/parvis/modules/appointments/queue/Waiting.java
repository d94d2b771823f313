package fr.parvis.modules.appointments.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in the hall, as agents see them.
 *
 * @param ticket their number
 * @param type what they came for
 * @param name of who has an appointment; nobody asks the others for theirs
 * @param startsAt hour of the appointment
 * @param appointmentId the appointment
 * @param sequence how often it was moved
 */
public record Waiting(
        Ticket ticket,
        String type,
        String name,
        Optional<Instant> startsAt,
        Optional<UUID> appointmentId,
        int sequence) {}
