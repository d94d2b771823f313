package fr.parvis.modules.forms.draft;

import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.RequestSection;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.SubmittedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The portal's side of a submission, as far as the module's tables need it: a row for each request. */
final class RecordedRequests implements Requests {

    final List<UUID> answered = new ArrayList<>();
    private final Jdbi jdbi;

    RecordedRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public SubmittedRequest submit(NewRequest request) {
        UUID id = UUID.randomUUID();
        String reference = "BRU-26-%s-A".formatted(id.toString().substring(0, 4).toUpperCase(Locale.ROOT));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO portal.request (id, collectivite_id, reference, submission_key, secret_sha256, module,
                            procedure_id, procedure_revision, title, service, channel, urgent, sensitive, applicant_name,
                            state, submitted_at, retention_days)
                        VALUES (:id, 'brumeval', :reference, :key, sha256('secret'), 'forms', 'fete', 1, :title, 'accueil',
                            'ONLINE', false, false, 'Zoé', 'SUBMITTED', now(), 365)
                        """)
                .bind("id", id)
                .bind("reference", reference)
                .bind("key", request.submissionKey())
                .bind("title", request.title())
                .execute());
        return new SubmittedRequest(id, reference, "/suivi/" + reference + "/secret");
    }

    @Override
    public Optional<OpenQuestion> openQuestion(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<RequestSection.Shown> find(String key) {
        return Optional.empty();
    }

    @Override
    public void answerOpenQuestion(UUID requestId, List<UUID> documents) {
        answered.add(requestId);
    }
}
