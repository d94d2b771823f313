package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.slots.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds, books, moves and gives back. */
public interface Bookings {

    /** Takes a time for a few minutes. */
    HoldResult hold(HoldWish wish);

    /** Keeps a time once more. */
    boolean extend(UUID id);

    void keepTyped(UUID id, Map<String, String> typed);

    ConfirmResult confirm(UUID id, Details details);

    void release(UUID id);

    /** Takes another time and gives the former back, in one go; the former stays where the other is gone. */
    MoveResult move(UUID id, UUID placeId, Instant startsAt);

    /**
     * Calls an appointment off.
     *
     * @param agent name of the agent who does it for the service; empty when the resident does
     * @return whether it was still booked
     */
    boolean cancel(UUID id, Optional<String> agent, String reason);

    /** Who holds what. */
    record HoldWish(
            UUID typeId,
            UUID placeId,
            Instant startsAt,
            int people,
            String ownerKey,
            Optional<UUID> residentId,
            Map<String, String> typed) {}

    /** Whom it is for. */
    record Details(
            String givenNames,
            String familyName,
            Optional<String> email,
            Optional<String> phone,
            String comment,
            Optional<UUID> partyId) {}

    sealed interface HoldResult {
        record Held(UUID id) implements HoldResult {}

        record Taken(List<Slot> nearest) implements HoldResult {}

        /** Too many holds at once. */
        record Refused() implements HoldResult {}

        /** Too many holds from one network lately. */
        record Crowded() implements HoldResult {}
    }

    sealed interface ConfirmResult {
        record Booked(UUID id, String reference) implements ConfirmResult {}

        record Taken(List<Slot> nearest) implements ConfirmResult {}

        record TooMany() implements ConfirmResult {}
    }

    sealed interface MoveResult {
        record Moved() implements MoveResult {}

        record Taken(List<Slot> nearest) implements MoveResult {}
    }
}
