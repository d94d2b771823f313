package fr.parvis.requests.follow;

import java.util.List;
import java.util.UUID;

/**
 * What residents do with a request that is under way. Every method throws {@link fr.parvis.requests.NoSuchRequest} for a
 * wrong key and {@link fr.parvis.requests.RequestEnded} when the request has reached its end.
 */
public interface ResidentActs {

    /**
     * Writes to the service. A second call for the same message changes nothing: the button was pressed twice.
     *
     * @param message id of the message
     * @param body 1 to {@link fr.parvis.requests.Message#MAX_LENGTH} characters
     * @param documents documents sent along, stored before; may be empty
     */
    void write(FollowKey key, UUID message, String body, List<UUID> documents);

    /** Adds documents that were stored before; a copy of one that the resident has already sent is erased. */
    void addDocuments(FollowKey key, List<UUID> documents);

    /** Gives up the request. */
    void withdraw(FollowKey key);
}
