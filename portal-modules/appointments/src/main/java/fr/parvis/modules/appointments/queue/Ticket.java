package fr.parvis.modules.appointments.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A number of a day in a hall.
 *
 * @param number the n-th of the day
 * @param appointmentId empty for who came without one
 * @param dueAt when it is their turn by right
 * @param calls how often it was called
 * @param desk what the screen calls the desk that called it; empty where an agent comes to fetch people
 */
public record Ticket(
        UUID id,
        UUID placeId,
        LocalDate day,
        int number,
        UUID typeId,
        Optional<UUID> appointmentId,
        State state,
        Instant drawnAt,
        Instant dueAt,
        int calls,
        Optional<Instant> calledAt,
        Optional<String> desk) {

    private static final int PER_LETTER = 999;
    private static final int LETTERS = 26;

    /** Where it stands. */
    public enum State {
        WAITING,
        CALLED,
        SEEN,
        GONE
    }

    /** As people read it and hear it: {@code A001} to {@code A999}, then {@code B001}. */
    public String label() {
        char letter = (char) ('A' + (number - 1) / PER_LETTER % LETTERS);
        return "%c%03d".formatted(letter, (number - 1) % PER_LETTER + 1);
    }
}
