package fr.parvis.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The messages of the current collectivité that were given up, for its administrator. */
public interface DeadLetters {

    /** Dead letters, newest first. */
    List<DeadLetter> list();

    /** Tries one again from the start. */
    void retry(UUID id);

    /**
     * A message that was given up.
     *
     * @param id its id
     * @param kind its kind
     * @param attempts how often it was tried
     * @param lastError what went wrong the last time
     * @param createdAt when it was put down
     */
    record DeadLetter(UUID id, String kind, int attempts, String lastError, Instant createdAt) {}
}
