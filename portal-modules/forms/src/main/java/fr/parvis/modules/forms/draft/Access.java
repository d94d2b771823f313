package fr.parvis.modules.forms.draft;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody has to show for a draft.
 *
 * @param residentId the resident who is signed in
 * @param key a key of the draft, from a cookie or from the link of an e-mail
 */
public record Access(Optional<UUID> residentId, Optional<String> key) {

    @Override
    public String toString() {
        return "Access[" + residentId + "]"; // the key stays out of logs
    }
}
