package fr.parvis.spi.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests of the current collectivité. Every method needs a transaction. */
public interface Requests {

    /**
     * Records a request, its journal entry and its notices in the caller's transaction. Calling it again with the same
     * {@link NewRequest#submissionKey()} changes nothing and returns the first result.
     */
    SubmittedRequest submit(NewRequest request);

    /** The ids of the items that an agent asked the resident to correct, and what was written; empty if none is open. */
    Optional<OpenQuestion> openQuestion(UUID requestId);

    /**
     * Tells the agent that the resident has answered the open question; the request is in progress again.
     *
     * @param documents documents added by the answer
     * @throws IllegalStateException when no question is open
     */
    void answerOpenQuestion(UUID requestId, List<UUID> documents);

    /**
     * What an agent asked.
     *
     * @param items ids, as the module gave them in {@link RequestContent#correctable}
     * @param message the agent's words
     */
    record OpenQuestion(List<String> items, String message) {}
}
