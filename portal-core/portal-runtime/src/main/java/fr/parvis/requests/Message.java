package fr.parvis.requests;

import java.time.Instant;
import java.util.UUID;

/**
 * What resident and agent write to each other.
 *
 * @param id its id
 * @param author which side wrote it
 * @param authorName name on screen
 * @param body plain text, never HTML
 * @param sentAt when
 * @param read whether the other side has seen it
 */
public record Message(UUID id, Author author, String authorName, String body, Instant sentAt, boolean read) {

    /** The longest text of a message, a note, a question or a reason. */
    public static final int MAX_LENGTH = 5000;

    /** A side of the conversation. */
    public enum Author {
        RESIDENT,
        AGENT
    }
}
