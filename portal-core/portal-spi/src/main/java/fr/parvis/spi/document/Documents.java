package fr.parvis.spi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of the current collectivité. Every method needs a transaction. */
public interface Documents {

    /**
     * Checks and stores a file.
     *
     * @throws RefusedDocument when it is empty, too large, encrypted, or not of an accepted type by its bytes
     */
    Document store(Upload upload) throws RefusedDocument;

    /** The document of this id. */
    Optional<Document> find(UUID id);

    /** The documents of these ids that exist, in no order. */
    List<Document> findAll(List<UUID> ids);

    /** Erases a document that belongs to no request. */
    void erase(UUID id);
}
