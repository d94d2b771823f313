package fr.parvis.requests.internal.submit;

import fr.parvis.spi.request.NewRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes the row of a new request. */
@ApplicationScoped
public class NewRequestRows {

    /** Waits for a concurrent submission with the same key or number, then gives way to it. */
    private static final String INSERT = """
            INSERT INTO portal.request (id, collectivite_id, reference, submission_key, secret_sha256, module, procedure_id,
                procedure_revision, title, service, channel, urgent, sensitive, resident_id, applicant_name,
                applicant_email, state, submitted_at, due_at, retention_days)
            VALUES (:id, portal.current_collectivite(), :reference, :key, :secret, :module, :procedure,
                :revision, :title, :service, :channel, :urgent, :sensitive, :resident, :name,
                :email, 'SUBMITTED', :now, :dueAt, :retention)
            ON CONFLICT DO NOTHING
            """;

    private static final String BY_KEY = "SELECT id FROM portal.request WHERE submission_key = :key";

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected NewRequestRows() {}

    @Inject
    public NewRequestRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the row is written; not if the submission was made before, or the number is used. */
    boolean insert(UUID id, ReferenceNumber reference, byte[] secretSha256, NewRequest request, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("id", id)
                        .bind("reference", reference.value())
                        .bind("key", request.submissionKey())
                        .bind("secret", secretSha256)
                        .bind("module", request.moduleId())
                        .bind("procedure", request.procedureId())
                        .bind("revision", request.procedureRevision())
                        .bind("title", request.title())
                        .bind("service", request.service())
                        .bind("channel", request.channel().name())
                        .bind("urgent", request.urgent())
                        .bind("sensitive", request.sensitive())
                        .bind("resident", request.applicant().residentId())
                        .bind("name", request.applicant().name())
                        .bind("email", request.applicant().email())
                        .bind("now", now)
                        .bind("dueAt", request.dueAt())
                        .bind("retention", request.retentionDays())
                        .execute()
                == 1);
    }

    /** The request that this submission made before. */
    Optional<UUID> submittedBefore(UUID submissionKey) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_KEY)
                .bind("key", submissionKey)
                .mapTo(UUID.class)
                .findOne());
    }
}
