package fr.parvis.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port to where contents are kept. A content is written once, before its row, and never changes. */
public interface DocumentStore {

    /** Keeps a content; when this returns it survives a power cut. */
    void write(String collectivite, UUID id, Path content) throws IOException;

    /** Opens a content. */
    InputStream read(String collectivite, UUID id) throws IOException;

    /** Erases a content; nothing happens when there is none. */
    void delete(String collectivite, UUID id) throws IOException;

    /** The contents written before an instant. */
    List<UUID> writtenBefore(String collectivite, Instant instant) throws IOException;
}
