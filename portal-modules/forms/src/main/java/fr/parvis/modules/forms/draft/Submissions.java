package fr.parvis.modules.forms.draft;

import fr.parvis.spi.request.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The answers of submitted requests of the current collectivité. */
@ApplicationScoped
public class Submissions {

    private Jdbi jdbi;
    private Requests requests;

    /** For the container's proxy. */
    protected Submissions() {}

    @Inject
    public Submissions(Jdbi jdbi, Requests requests) {
        this.jdbi = jdbi;
        this.requests = requests;
    }

    /** What was answered; empty when the request is not one of this module, or its answers are erased. */
    @Transactional
    public Optional<Answered> find(UUID requestId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM forms.submission WHERE request_id = :request")
                .bind("request", requestId)
                .map((row, context) -> new Answered(
                        row.getString("procedure_id"),
                        row.getInt("revision"),
                        DraftMapper.answers(row.getString("answers"))))
                .findOne());
    }

    /** Corrections on their way, by question id. */
    @Transactional
    public Map<String, Object> corrections(UUID requestId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT answers FROM forms.correction WHERE request_id = :request")
                        .bind("request", requestId)
                        .map((row, context) -> DraftMapper.answers(row.getString("answers")))
                        .findOne()
                        .orElse(Map.of()));
    }

    /** Keeps corrections until they are complete. */
    @Transactional
    public void keepCorrections(UUID requestId, Map<String, Object> answers) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO forms.correction (collectivite_id, request_id, answers)
                        SELECT collectivite_id, request_id, :answers::jsonb FROM forms.submission WHERE request_id = :request
                        ON CONFLICT (collectivite_id, request_id) DO UPDATE SET answers = excluded.answers
                        """)
                .bind("request", requestId)
                .bind("answers", DraftMapper.json(answers))
                .execute());
    }

    /**
     * Takes corrected answers over and tells the agent, in one transaction.
     *
     * @param answers JSON values by question id, of the questions that the agent asked again
     * @param documents documents that the corrections bring
     */
    @Transactional
    public void correct(UUID requestId, Map<String, Object> answers, List<UUID> documents) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE forms.submission SET answers = jsonb_strip_nulls(answers || :answers::jsonb)
                            WHERE request_id = :request
                            """)
                    .bind("request", requestId)
                    .bind("answers", DraftMapper.json(answers))
                    .execute();
            handle.createUpdate("DELETE FROM forms.correction WHERE request_id = :request")
                    .bind("request", requestId)
                    .execute();
        });
        requests.answerOpenQuestion(requestId, documents);
    }

    /** Erases the answers of a request whose retention has ended. */
    @Transactional
    public void erase(UUID requestId) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM forms.submission WHERE request_id = :request")
                .bind("request", requestId)
                .execute());
    }

    /**
     * What was answered.
     *
     * @param procedureId the procedure
     * @param revision the revision that was answered
     * @param answers JSON values by question id
     */
    public record Answered(String procedureId, int revision, Map<String, Object> answers) {}
}
