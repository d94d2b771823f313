package fr.parvis.documents.internal.content;

import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.RefusedDocument.Reason;
import fr.parvis.spi.document.Upload;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.Tika;

/** Finds the type of a file in its bytes, refuses what is not accepted, and cleans what is. */
public final class Inspection {

    private static final Map<String, Inspector> INSPECTORS = Map.of(
            "application/pdf", new PdfInspector(),
            "image/jpeg", new ImageInspector("jpeg", new JpegCleaner()),
            "image/png", new ImageInspector("png", new PngCleaner()));

    private final Tika tika = new Tika();

    public Inspected inspect(Upload upload) throws IOException, RefusedDocument {
        long bytes = Files.size(upload.content());
        if (bytes == 0) {
            throw new RefusedDocument(Reason.EMPTY);
        }
        if (bytes > upload.maxBytes()) {
            throw new RefusedDocument(Reason.TOO_LARGE);
        }
        String type = type(upload.content());
        Inspector inspector = INSPECTORS.get(type);
        boolean uncleanable = inspector == null && type.startsWith("image/");
        if (!upload.accepted().contains(type) || uncleanable) {
            throw new RefusedDocument(Reason.WRONG_TYPE);
        }
        Path kept = inspector == null ? upload.content() : inspector.inspect(upload.content());
        return new Inspected(type, kept, !kept.equals(upload.content()));
    }

    private String type(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            return tika.detect(in);
        }
    }

    /**
     * A file that was accepted.
     *
     * @param mediaType its type
     * @param content what to keep of it
     * @param temporary whether the content is a cleaned copy
     */
    public record Inspected(String mediaType, Path content, boolean temporary) {

        /** Removes the cleaned copy. */
        public void discard() throws IOException {
            if (temporary) {
                Files.deleteIfExists(content);
            }
        }
    }
}
