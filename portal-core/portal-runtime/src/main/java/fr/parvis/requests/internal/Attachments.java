package fr.parvis.requests.internal;

import fr.parvis.requests.Attached;
import fr.parvis.requests.Attached.Origin;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The documents of requests. */
@ApplicationScoped
public class Attachments {

    private static final String INSERT = """
            INSERT INTO portal.attachment (collectivite_id, request_id, document_id, origin, added_at)
            VALUES (portal.current_collectivite(), :request, :document, :origin, :now)
            """;

    private static final String COPIES = """
            SELECT added.id FROM portal.document added WHERE added.id IN (<added>) AND EXISTS (
                SELECT FROM portal.attachment JOIN portal.document known ON known.id = document_id
                WHERE request_id = :request AND origin = 'RESIDENT' AND known.sha256 = added.sha256)
            """;

    private static final String LIST = """
            SELECT document_id AS document, origin, added_at FROM portal.attachment
            WHERE request_id = :request ORDER BY added_at
            """;

    private Jdbi jdbi;
    private Documents documents;
    private Clock clock;

    /** For the container's proxy. */
    protected Attachments() {}

    @Inject
    public Attachments(Jdbi jdbi, Documents documents, Clock clock) {
        this.jdbi = jdbi;
        this.documents = documents;
        this.clock = clock;
    }

    /** Makes documents part of a request; the database refuses one that is part of another. */
    public void add(UUID request, Origin origin, List<UUID> added) {
        Instant now = clock.instant();
        jdbi.useHandle(handle -> added.forEach(document -> handle.createUpdate(INSERT)
                .bind("request", request)
                .bind("document", document)
                .bind("origin", origin.name())
                .bind("now", now)
                .execute()));
    }

    /** What the resident has not sent before; the copies of what they have are erased. */
    public List<UUID> withoutCopies(UUID request, List<UUID> added) {
        if (added.isEmpty()) {
            return added;
        }
        List<UUID> copies = jdbi.withHandle(handle -> handle.createQuery(COPIES)
                .bindList("added", added)
                .bind("request", request)
                .mapTo(UUID.class)
                .list());
        copies.forEach(documents::erase);
        return added.stream().filter(document -> !copies.contains(document)).toList();
    }

    /**
     * The documents of a request, oldest first.
     *
     * @param key what the address of a download ends with, for those who hold a secret link
     */
    public List<Attached> list(UUID request, Optional<String> key) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("request", request)
                .map(ConstructorMapper.of(Row.class))
                .list());
        Map<UUID, Document> found = documents
                .findAll(rows.stream().map(Row::document).toList())
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return rows.stream()
                .map(row -> new Attached(found.get(row.document()), row.origin(), row.addedAt(), path(row, key)))
                .toList();
    }

    /** The request that a document is part of. */
    public Optional<UUID> requestOf(UUID document) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT request_id FROM portal.attachment WHERE document_id = :document")
                        .bind("document", document)
                        .mapTo(UUID.class)
                        .findOne());
    }

    private static String path(Row row, Optional<String> key) {
        return "/documents/" + row.document() + key.map(k -> "/" + k).orElse("");
    }

    /** A row. */
    public record Row(UUID document, Origin origin, Instant addedAt) {}
}
