package fr.parvis.modules.appointments.booking.blocks;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Blocks times of resources, and frees them. Whose right it is to do so, the caller asks. */
public interface Blocks {

    /**
     * Blocks a time, all of it or nothing: where something is in the way, it says what, and nothing is changed. Who wants to
     * close a resource on which people are expected adds a closure, moves them one by one, and has no need of a block.
     *
     * @param agent name of who does it
     */
    BlockResult block(UUID resource, Interval during, String reason, String agent);

    /**
     * Frees a time that an agent blocked.
     *
     * @return whether it was still blocked
     */
    boolean unblock(UUID id);

    /** What is blocked at a place on a day, in the order of the hours. */
    List<Block> of(UUID place, LocalDate day);

    sealed interface BlockResult {
        record Blocked(UUID id) implements BlockResult {}

        /**
         * Nothing was blocked.
         *
         * @param appointments those that are in the way, in the order of the hours; none where a hold, a seat or another
         *     block is
         */
        record Busy(List<UUID> appointments) implements BlockResult {}
    }
}
