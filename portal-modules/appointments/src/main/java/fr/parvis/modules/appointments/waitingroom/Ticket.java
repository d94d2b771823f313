package fr.parvis.modules.appointments.waitingroom;

import java.time.Instant;

/**
 * A place in a queue, as its owner's browser keeps it.
 *
 * @param id of its row
 * @param rank 0 as long as it has none
 * @param until when its owner may choose a slot; the beginning of time before that
 */
public record Ticket(long id, int rank, Instant until) {

    /** One that has just been given. */
    public static Ticket of(long id) {
        return new Ticket(id, 0, Instant.EPOCH);
    }

    public Ticket withRank(int drawn) {
        return new Ticket(id, drawn, until);
    }

    public Ticket admitted(Instant end) {
        return new Ticket(id, rank, end);
    }

    public boolean isAdmitted(Instant now) {
        return now.isBefore(until);
    }
}
