package fr.parvis.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The journal of the current collectivité. Every method needs a transaction. */
public interface Journal {

    /**
     * Appends an entry in the caller's transaction: the act and its trace stand or fall together.
     *
     * @param actor who acts
     * @param kind what is done, e.g. {@code request.submitted}
     * @param requestId the request concerned, or null
     * @param data what else must be known; values that JSON can hold
     */
    void record(Actor actor, String kind, UUID requestId, Map<String, ?> data);

    /** The entries of a request, oldest first. */
    List<JournalEntry> of(UUID requestId);
}
