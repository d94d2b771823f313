package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.slots.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Holds, books, moves and gives back. */
public interface Bookings {

    /** Takes a time for a few minutes. */
    HoldResult hold(HoldWish wish);

    /** Keeps a time once more. */
    boolean extend(UUID id);

    void keepTyped(UUID id, Map<String, String> typed);

    default ConfirmResult confirm(UUID id, Details details) {
        return confirm(id, details, false);
    }

    void release(UUID id);

    /**
     * Books as {@link #confirm(UUID, Details)} does.
     *
     * @param again also for who has as many appointments as one may
     */
    ConfirmResult confirm(UUID id, Details details, boolean again);

    /** Writes down how the resident asked for what an agent holds for them. */
    void askedThrough(UUID id, Channel channel);

    /** Takes another time and gives the former back, in one go; the former stays where the other is gone. */
    MoveResult move(MoveWish wish);

    /** The same for the resident. */
    default MoveResult move(UUID id, UUID placeId, Instant startsAt) {
        return move(new MoveWish(id, OptionalInt.empty(), placeId, startsAt, By.resident(), Desks.any(), ""));
    }

    /**
     * Calls an appointment off.
     *
     * @param agent name of the agent who does it for the service; empty when the resident does
     * @return whether it was still booked
     */
    boolean cancel(UUID id, Optional<String> agent, String reason);

    /**
     * Calls an appointment to come off in the name of the service; the resident is told.
     *
     * @param sequence how often it had been moved when the agent saw it
     * @param agent name of the agent
     * @param reason what the resident is told about it, or an empty text
     * @return whether it was still booked for the time that the agent saw, and that time still to come
     */
    boolean cancel(UUID id, int sequence, String agent, String reason);

    /**
     * Who holds what.
     *
     * @param ownerKey secret of the resident's browser; an agent has no need of one
     * @param by who holds it
     * @param desks which resources may receive
     */
    record HoldWish(
            UUID typeId,
            UUID placeId,
            Instant startsAt,
            int people,
            String ownerKey,
            Optional<UUID> residentId,
            Map<String, String> typed,
            By by,
            Desks desks) {

        /** Of a resident, at any desk. */
        public HoldWish(
                UUID typeId,
                UUID placeId,
                Instant startsAt,
                int people,
                String ownerKey,
                Optional<UUID> residentId,
                Map<String, String> typed) {
            this(typeId, placeId, startsAt, people, ownerKey, residentId, typed, By.resident(), Desks.any());
        }
    }

    /**
     * Who moves what.
     *
     * @param sequence how often it had been moved when an agent saw it; whoever is second is told
     * @param by who moves it
     * @param desks which resources may receive; a change of desk alone is no news to the resident
     * @param reason what the resident is told about it, or an empty text
     */
    record MoveWish(UUID id, OptionalInt sequence, UUID placeId, Instant startsAt, By by, Desks desks, String reason) {}

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

        /** It is no longer booked for the time that was seen. */
        record Changed() implements MoveResult {}

        record Taken(List<Slot> nearest) implements MoveResult {}
    }
}
