package fr.parvis.modules.forms.draft;

import fr.parvis.modules.forms.typed.Typed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers on their way.
 *
 * @param id id, also in the address
 * @param procedureId the procedure
 * @param revision the revision that is being answered, whatever is published meanwhile
 * @param residentId the resident it belongs to; empty for somebody without an account
 * @param answers answers so far, by question id, as JSON values
 * @param unfinished what was last typed and is not an answer yet
 * @param savedAt when it was last changed
 * @param expiresAt when it is erased
 * @param submitted what became of it, once submitted
 */
public record Draft(
        UUID id,
        String procedureId,
        int revision,
        Optional<UUID> residentId,
        Map<String, Object> answers,
        Optional<Unfinished> unfinished,
        Instant savedAt,
        Instant expiresAt,
        Optional<Submitted> submitted) {

    /**
     * What was typed on a page that could not be completed.
     *
     * @param screen the page: its id, with the position of the item when it shows one
     * @param typed what it sent
     */
    public record Unfinished(String screen, Typed typed) {}

    /**
     * What became of a draft.
     *
     * @param requestId id of the request
     * @param reference its number
     * @param followPath address where it can be followed
     */
    public record Submitted(UUID requestId, String reference, String followPath) {}
}
