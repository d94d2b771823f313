package fr.parvis.modules.appointments.booking.blocks;

import fr.parvis.modules.appointments.openings.Interval;
import java.util.Optional;
import java.util.UUID;

/**
 * Time of a resource in which nobody can book it.
 *
 * @param resource name of the resource
 * @param reason for colleagues; residents never read it
 * @param agent name of who blocked it; empty for one that comes from elsewhere, which agents cannot take away
 */
public record Block(
        UUID id, UUID resourceId, String resource, Interval during, String reason, Optional<String> agent) {}
