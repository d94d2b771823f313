package fr.parvis.modules.forms.draft;

import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.SubmittedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Turns a draft into a request, once, however often it is asked. */
@ApplicationScoped
public class Submission {

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Requests requests;
    private Drafts drafts;

    /** For the container's proxy. */
    protected Submission() {}

    @Inject
    public Submission(Jdbi jdbi, Collectivites collectivites, Requests requests, Drafts drafts) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.requests = requests;
        this.drafts = drafts;
    }

    /**
     * Submits.
     *
     * @param draft the draft as it was checked
     * @param answers the answers that count: without those of questions that are no longer asked
     * @param request what to hand over; its submission key is the draft's id
     */
    @Transactional
    public Draft.Submitted submit(Draft draft, Map<String, Object> answers, NewRequest request) {
        return jdbi.withHandle(handle -> drafts.lock(handle, draft.id())
                .submitted()
                .orElseGet(() -> {
                    SubmittedRequest submitted = requests.submit(request);
                    keep(handle, draft, answers, submitted);
                    return new Draft.Submitted(submitted.id(), submitted.reference(), submitted.followPath());
                }));
    }

    private void keep(Handle handle, Draft draft, Map<String, Object> answers, SubmittedRequest submitted) {
        handle.createUpdate("""
                        INSERT INTO forms.submission (collectivite_id, request_id, procedure_id, revision, answers)
                        VALUES (:collectivite, :request, :procedure, :revision, :answers::jsonb)
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("request", submitted.id())
                .bind("procedure", draft.procedureId())
                .bind("revision", draft.revision())
                .bind("answers", DraftMapper.json(answers))
                .execute();
        handle.createUpdate("""
                        UPDATE forms.draft SET answers = '{}', typed = NULL, request_id = :request, reference = :reference,
                            follow_path = :path WHERE id = :id
                        """)
                .bind("id", draft.id())
                .bind("request", submitted.id())
                .bind("reference", submitted.reference())
                .bind("path", submitted.followPath())
                .execute();
    }
}
