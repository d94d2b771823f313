package fr.parvis.requests;

import fr.parvis.spi.document.Document;
import fr.parvis.spi.request.RequestContent.Line;
import java.time.Instant;
import java.util.List;

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

    /** Those documents of a request that belong to an answer. */
    public static List<Attached> of(Line answer, List<Attached> attachments) {
        return attachments.stream()
                .filter(attached ->
                        answer.documents().contains(attached.document().id()))
                .toList();
    }

    /** Who brought a document. */
    public enum Origin {
        RESIDENT,
        AGENT,
        /** Made by the portal: receipt, letter. */
        ISSUED
    }
}
