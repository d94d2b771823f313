package fr.parvis.spi.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a resident has begun with a module and not submitted: one CDI bean per module that keeps drafts. The account lists
 * them, so that residents can go on. Called inside a transaction, for the current collectivité.
 */
public interface AccountDrafts {

    /** Drafts that this resident can still go on with, the latest first. */
    List<Unfinished> of(UUID residentId);

    /**
     * A draft, as the account shows it.
     *
     * @param title title of the procedure
     * @param savedAt when it was last saved
     * @param expiresAt when it will be erased
     * @param path address of the module's page, from the portal's root, where to go on
     */
    record Unfinished(String title, Instant savedAt, Instant expiresAt, String path) {}
}
