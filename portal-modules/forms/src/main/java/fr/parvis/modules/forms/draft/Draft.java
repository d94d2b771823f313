package fr.parvis.modules.forms.draft;

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
 * @param expiresAt when it is erased
 * @param submitted what became of it, once submitted
 */
public record Draft(
        UUID id,
        String procedureId,
        int revision,
        Optional<UUID> residentId,
        Map<String, Object> answers,
        Instant expiresAt,
        Optional<Submitted> submitted) {

    /**
     * What became of a draft.
     *
     * @param requestId id of the request
     * @param reference its number
     * @param followPath address where it can be followed
     */
    public record Submitted(UUID requestId, String reference, String followPath) {}
}
