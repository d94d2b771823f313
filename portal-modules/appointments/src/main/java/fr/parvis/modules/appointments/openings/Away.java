package fr.parvis.modules.appointments.openings;

import java.util.UUID;

/**
 * A time in which a resource is busy elsewhere.
 *
 * @param resourceId the resource
 * @param during when
 */
public record Away(UUID resourceId, Interval during) {}
