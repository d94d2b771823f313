package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.offer.AppointmentType;
import java.time.Duration;
import java.time.Instant;

/**
 * A room as it stands, counted at most a second ago.
 *
 * @param key signs its tickets
 * @param counts how far the queue is
 * @param free whether there is a slot to choose
 * @param held slots that are kept and may come back
 * @param at when it was counted
 */
public record Room(
        AppointmentType type,
        RoomRules rules,
        Round round,
        byte[] key,
        Counts counts,
        boolean free,
        int held,
        Instant at) {

    private static final int SECONDS = 60;

    /** Whether nothing is left and nothing will come back. */
    public boolean isOver() {
        return round.isOpen() && !free && held == 0;
    }

    /** Whether somebody who comes now would go straight in. */
    public boolean isIdle() {
        return round.isOpen() && free && counts.waiting() == 0 && counts.taken() < rules.inside();
    }

    public boolean hasCalled(int rank) {
        return rank > 0 && rank <= counts.called();
    }

    /** People in front of a rank, about: some of them may be gone. */
    public int ahead(int rank) {
        return Math.max(0, Math.min(rank - counts.called() - 1, counts.waiting()));
    }

    /** How long that takes at the present pace. */
    public Duration wait(int rank) {
        double perMinute = Math.max(counts.pace(), 0.5);
        return Duration.ofSeconds((long) Math.ceil(ahead(rank) / perMinute * SECONDS));
    }

    public TicketSeal seal(String collectivite) {
        return new TicketSeal(key, collectivite + " " + type.id(), round.opensAt());
    }

    /**
     * Numbers of a queue.
     *
     * @param ranks tickets that have a rank
     * @param called the last rank that was called in
     * @param waiting people who wait
     * @param taken places that are taken inside
     * @param pace people called in a minute
     */
    public record Counts(int ranks, int called, int waiting, int taken, double pace) {}
}
