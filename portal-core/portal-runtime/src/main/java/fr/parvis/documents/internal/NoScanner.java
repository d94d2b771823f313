package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentScanner;
import fr.parvis.spi.document.Document.Scan;
import java.io.InputStream;

/** The installation has no scanner: documents are marked so, and handed out. */
final class NoScanner implements DocumentScanner {

    @Override
    public Scan initial() {
        return Scan.NOT_SCANNED;
    }

    @Override
    public Scan scan(InputStream content) {
        return Scan.NOT_SCANNED;
    }
}
