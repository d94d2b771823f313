package fr.parvis.modules.appointments.waitlist.sooner;

import java.time.Instant;
import java.util.UUID;

/**
 * A time that is kept for somebody.
 *
 * @param appointmentId the appointment that it may replace
 * @param holdId the hold that keeps it
 */
public record SoonerOffer(UUID id, UUID appointmentId, UUID placeId, Instant startsAt, UUID holdId, Instant until) {}
