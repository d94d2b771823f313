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

    /**
     * What an agent asked the resident who opens a module's correction page; empty, and logged, when this visitor may not
     * see the request, empty too when nothing is asked any more.
     *
     * @param key what follows {@link RequestContent#correctionPath} in the address
     */
    Optional<OpenQuestion> openQuestion(String key);

    /**
     * The request that this visitor follows; empty, and logged, when they may not see it.
     *
     * @param key as it was given to {@link RequestSection#forResident}
     */
    Optional<RequestSection.Shown> find(String key);

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
     * @param requestId id of the request
     * @param reference its number
     * @param title title of the procedure
     * @param items ids, as the module gave them in {@link RequestContent#correctable}
     * @param message the agent's words
     * @param followPath address where this visitor follows the request, from the portal's root
     */
    record OpenQuestion(
            UUID requestId, String reference, String title, List<String> items, String message, String followPath) {}
}
