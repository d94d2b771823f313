package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.booking.by.Channel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment, or the hold that it may become.
 *
 * @param channel how the resident asked for it
 * @param agent name of the agent, or of the partner, who booked it for the resident
 * @param agentSubject stable id of that agent; empty for a partner
 */
public record Appointment(
        UUID id,
        UUID typeId,
        UUID placeId,
        State state,
        Optional<String> reference,
        Instant startsAt,
        Instant endsAt,
        int people,
        String givenNames,
        String familyName,
        Optional<String> email,
        Optional<String> phone,
        String comment,
        Optional<UUID> residentId,
        Map<String, String> typed,
        int sequence,
        Optional<Instant> heldUntil,
        Instant createdAt,
        Optional<Instant> bookedAt,
        Channel channel,
        Optional<String> agent,
        Optional<String> agentSubject) {

    /** Where it stands. */
    public enum State {
        HELD,
        BOOKED,
        ARRIVED,
        CALLED,
        SEEN,
        NO_SHOW,
        CANCELLED_BY_RESIDENT,
        CANCELLED_BY_SERVICE;

        /** Whether nobody is expected any more. */
        public boolean isCancelled() {
            return this == CANCELLED_BY_RESIDENT || this == CANCELLED_BY_SERVICE;
        }
    }
}
