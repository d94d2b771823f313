package fr.parvis.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the database shows to the current collectivité, in a transaction of its own. */
@ApplicationScoped
public class Rows {

    private static final String OF_REQUEST = """
            SELECT 'request' FROM portal.request WHERE id = :id
            UNION ALL SELECT 'journal' FROM portal.journal WHERE request_id = :id
            UNION ALL SELECT 'outbox' FROM portal.outbox_message
                WHERE kind = 'request-notice' AND idempotency_key LIKE '%' || :id || '%'
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Rows() {}

    @Inject
    public Rows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a request left a row. */
    @Transactional
    public List<String> ofRequest(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_REQUEST)
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }

    /** States of the outbox messages about a request: its notice, then the e-mail. */
    @Transactional
    public List<String> outbox(UUID request) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT state FROM portal.outbox_message
                        WHERE idempotency_key LIKE '%' || :id || '%' ORDER BY created_at
                        """).bind("id", request).mapTo(String.class).list());
    }

    /** The collectivité that the database knows of in a transaction. */
    @Transactional
    public String collectivite() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT portal.current_collectivite()")
                .mapTo(String.class)
                .one());
    }

    /** Titles in the catalogue. */
    @Transactional
    public List<String> procedures() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT title FROM portal.catalogue_entry ORDER BY title")
                .mapTo(String.class)
                .list());
    }

    /** Takes a procedure out of the catalogue; the number of those that the policy let through. */
    @Transactional
    public int delete(String title) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM portal.catalogue_entry WHERE title = :title")
                .bind("title", title)
                .execute());
    }
}
