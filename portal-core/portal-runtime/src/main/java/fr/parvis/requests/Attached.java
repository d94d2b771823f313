package fr.parvis.requests;

import fr.parvis.spi.document.Document;
import java.time.Instant;

/**
 * A document of a request.
 *
 * @param document the file; it can be downloaded once {@link #available()}
 * @param origin who brought it
 * @param addedAt when
 * @param path where the person who asked downloads it, from the portal's root
 */
public record Attached(Document document, Origin origin, Instant addedAt, String path) {

    /** Whether the scanner lets it through. */
    public boolean available() {
        return document.scan() == Document.Scan.CLEAN || document.scan() == Document.Scan.NOT_SCANNED;
    }

    /** Who brought a document. */
    public enum Origin {
        RESIDENT,
        AGENT,
        /** Made by the portal: receipt, letter. */
        ISSUED
    }
}
