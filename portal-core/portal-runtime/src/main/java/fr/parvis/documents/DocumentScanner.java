package fr.parvis.documents;

import fr.parvis.spi.document.Document.Scan;
import java.io.IOException;
import java.io.InputStream;

/** Port to what looks for malicious software. */
public interface DocumentScanner {

    /** What a document is until the scanner has looked at it: {@code WAITING}, or {@code NOT_SCANNED} without a scanner. */
    Scan initial();

    /**
     * Looks at a content: {@code CLEAN} or {@code INFECTED}.
     *
     * @throws IOException when the scanner cannot say: it is to be asked again later
     */
    Scan scan(InputStream content) throws IOException;
}
