package fr.parvis.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * Says who may download the documents that a feature holds: one CDI bean per feature. A document is handed out when one
 * of them agrees, to nobody when none does. Called inside a transaction, on a web request.
 */
public interface DocumentGuard {

    /**
     * Whether the person of the current web request may download a document.
     *
     * @param key what follows the document's id in the address, for those who hold a secret link
     */
    boolean lets(UUID document, Optional<String> key);
}
