package fr.parvis.documents.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.documents.DocumentScanner;
import fr.parvis.documents.DocumentStore;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.document.Document.Scan;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Has a stored document scanned; an infected one loses its content at once. */
@ApplicationScoped
public class ScanHandler implements OutboxHandler {

    static final String KIND = "document-scan";

    private static final Logger LOG = System.getLogger(ScanHandler.class.getName());

    private final JsonMapper json = new JsonMapper();
    private DocumentScanner scanner;
    private DocumentStore store;
    private Collectivites collectivites;
    private Jdbi jdbi;

    /** For the container's proxy. */
    protected ScanHandler() {}

    @Inject
    public ScanHandler(DocumentScanner scanner, DocumentStore store, Collectivites collectivites, Jdbi jdbi) {
        this.scanner = scanner;
        this.store = store;
        this.collectivites = collectivites;
        this.jdbi = jdbi;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Delivery delivery) throws IOException {
        UUID id = UUID.fromString(
                json.readTree(delivery.payload()).get("document").textValue());
        if (waiting(id)) {
            Scan result = scan(id);
            jdbi.useHandle(handle -> handle.createUpdate("UPDATE portal.document SET scan = :scan WHERE id = :id")
                    .bind("scan", result.name())
                    .bind("id", id)
                    .execute());
            if (result == Scan.INFECTED) {
                LOG.log(Level.WARNING, "Document " + id + " is infected; its content is erased");
                store.delete(collectivites.current().id(), id);
            }
        }
    }

    private boolean waiting(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) > 0 FROM portal.document WHERE id = :id AND scan = 'WAITING'")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    private Scan scan(UUID id) throws IOException {
        try (InputStream content = store.read(collectivites.current().id(), id)) {
            return scanner.scan(content);
        }
    }
}
