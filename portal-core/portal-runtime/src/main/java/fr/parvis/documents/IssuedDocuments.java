package fr.parvis.documents;

import fr.parvis.spi.document.Document;

/** Stores what the portal itself makes. Needs a transaction. */
public interface IssuedDocuments {

    /** Stores a document of ours: it is clean. */
    Document store(String name, String mediaType, byte[] content);
}
