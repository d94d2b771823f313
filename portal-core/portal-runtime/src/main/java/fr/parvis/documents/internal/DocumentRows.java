package fr.parvis.documents.internal;

import fr.parvis.spi.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table of documents. */
@ApplicationScoped
public class DocumentRows {

    private static final String INSERT = """
            INSERT INTO portal.document (id, collectivite_id, name, media_type, bytes, sha256, scan, created_at)
            VALUES (:id, portal.current_collectivite(), :name, :mediaType, :bytes, :sha256, :scan, :now)
            """;

    private static final String FIND =
            "SELECT id, name, media_type, bytes, scan FROM portal.document WHERE id = ANY (:ids)";

    /** A document of a request stays with it, whoever asks. */
    private static final String ERASE = """
            DELETE FROM portal.document d WHERE id = :id
            AND NOT EXISTS (SELECT FROM portal.attachment a WHERE a.document_id = d.id)
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected DocumentRows() {}

    @Inject
    public DocumentRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(Document document, byte[] sha256, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", document.id())
                .bind("name", document.name())
                .bind("mediaType", document.mediaType())
                .bind("bytes", document.bytes())
                .bind("sha256", sha256)
                .bind("scan", document.scan().name())
                .bind("now", now)
                .execute());
    }

    List<Document> find(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bindArray("ids", UUID.class, ids)
                .map(ConstructorMapper.of(Document.class))
                .list());
    }

    void erase(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(ERASE).bind("id", id).execute());
    }
}
