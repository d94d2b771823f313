package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.openings.Interval;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which nobody receives.
 *
 * @param resourceId the desk or the agent; empty for the whole place
 * @param resource its name
 * @param during as far as it is on the day in question
 * @param reason for agents; residents never read it
 */
public record Closed(Optional<UUID> resourceId, Optional<String> resource, Interval during, String reason) {}
