package fr.parvis.documents;

import fr.parvis.spi.document.Document;
import java.io.IOException;
import java.io.InputStream;

/** What is in the documents of the current collectivité. Whoever calls has checked the right to see them. */
public interface DocumentContents {

    /**
     * Opens a document that the scanner lets through.
     *
     * @throws IllegalStateException when it does not, or not yet
     */
    InputStream open(Document document) throws IOException;
}
