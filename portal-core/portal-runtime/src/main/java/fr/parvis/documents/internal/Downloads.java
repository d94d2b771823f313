package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentGuard;
import fr.parvis.spi.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a document for someone who may download it. */
@ApplicationScoped
public class Downloads {

    private static final System.Logger LOG = System.getLogger(Downloads.class.getName());

    private DocumentRows rows;
    private Instance<DocumentGuard> guards;

    /** For the container's proxy. */
    protected Downloads() {}

    @Inject
    public Downloads(DocumentRows rows, @Any Instance<DocumentGuard> guards) {
        this.rows = rows;
        this.guards = guards;
    }

    /** The document; empty when there is none, or not for this person. */
    @Transactional
    public Optional<Document> find(UUID id, Optional<String> key) {
        Optional<Document> document = rows.find(List.of(id)).stream()
                .filter(found -> guards.stream().anyMatch(guard -> guard.lets(id, key)))
                .findAny();
        if (document.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "Refused to hand out document {0}", id);
        }
        return document;
    }
}
