package fr.parvis.requests.follow;

import java.util.List;
import java.util.UUID;

/**
 * What residents do with a request that is under way. Every method throws {@link fr.parvis.requests.NoSuchRequest} for a
 * wrong key and {@link fr.parvis.requests.RequestEnded} when the request has reached its end.
 */
public interface ResidentActs {

    /**
     * Writes to the service.
     *
     * @param body 1 to {@link fr.parvis.requests.Message#MAX_LENGTH} characters
     * @param documents documents sent along, stored before; may be empty
     */
    void write(FollowKey key, String body, List<UUID> documents);

    /** Adds documents that were stored before. */
    void addDocuments(FollowKey key, List<UUID> documents);

    /** Gives up the request. */
    void withdraw(FollowKey key);
}
