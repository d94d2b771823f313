package fr.parvis.modules.appointments.calendars;

import java.time.Instant;

/**
 * An appointment at a time in which who receives is away by their own calendar.
 *
 * @param resource name of the desk or the agent
 * @param placeSlug where
 */
public record Conflict(String resource, String placeSlug, String reference, Instant startsAt) {}
