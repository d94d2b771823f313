package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentContents;
import fr.parvis.documents.DocumentScanner;
import fr.parvis.documents.DocumentStore;
import fr.parvis.documents.IssuedDocuments;
import fr.parvis.documents.internal.content.Inspection;
import fr.parvis.documents.internal.content.Inspection.Inspected;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Document.Scan;
import fr.parvis.spi.document.Documents;
import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.Upload;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents as a row and a content. The content is written first: a row never points to nothing. */
@ApplicationScoped
public class StoredDocuments implements Documents, IssuedDocuments, DocumentContents {

    private final Inspection inspection = new Inspection();
    private DocumentRows rows;
    private DocumentStore store;
    private DocumentScanner scanner;
    private Outbox outbox;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StoredDocuments() {}

    @Inject
    public StoredDocuments(
            DocumentRows rows,
            DocumentStore store,
            DocumentScanner scanner,
            Outbox outbox,
            Collectivites collectivites,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.scanner = scanner;
        this.outbox = outbox;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Document store(Upload upload) throws RefusedDocument {
        try {
            Inspected inspected = inspection.inspect(upload);
            try {
                return keep(upload.name(), inspected.mediaType(), inspected.content(), scanner.initial());
            } finally {
                inspected.discard();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional
    public Document store(String name, String mediaType, byte[] content) {
        try {
            Path file = Files.createTempFile("parvis-issued", null);
            try {
                return keep(name, mediaType, Files.write(file, content), Scan.CLEAN);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document keep(String name, String mediaType, Path content, Scan scan) throws IOException {
        UUID id = UUID.randomUUID();
        store.write(collectivites.current().id(), id, content);
        Document document = new Document(id, SafeName.of(name, mediaType), mediaType, Files.size(content), scan);
        rows.insert(document, Sha256.of(content), clock.instant());
        if (scan == Scan.WAITING) {
            outbox.put(ScanHandler.KIND, ScanHandler.KIND + "/" + id, Map.of("document", id));
        }
        return document;
    }

    @Override
    @Transactional
    public Optional<Document> find(UUID id) {
        return rows.find(List.of(id)).stream().findAny();
    }

    @Override
    @Transactional
    public List<Document> findAll(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.find(ids);
    }

    @Override
    @Transactional
    public void erase(UUID id) {
        rows.erase(id);
    }

    @Override
    public InputStream open(Document document) throws IOException {
        if (document.scan() == Scan.WAITING || document.scan() == Scan.INFECTED) {
            throw new IllegalStateException("document " + document.id() + " is " + document.scan());
        }
        return store.read(collectivites.current().id(), document.id());
    }
}
