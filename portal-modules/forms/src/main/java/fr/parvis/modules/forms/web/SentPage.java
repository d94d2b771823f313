package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.definition.Overview;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Draft.Submitted;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Invitations;
import fr.parvis.spi.feedback.Occasion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code envoyee/<draft>}: the number of the request, and what comes next. Shown again by a reload. */
@Named("formsSent")
@RequestScoped
public class SentPage {

    private Visit visit;
    private OpenDraft open;
    private Revisions revisions;
    private Invitations asking;
    private Draft draft;

    /** For the container's proxy. */
    protected SentPage() {}

    @Inject
    public SentPage(Visit visit, OpenDraft open, Revisions revisions, Invitations asking) {
        this.visit = visit;
        this.open = open;
        this.revisions = revisions;
        this.asking = asking;
    }

    @Transactional
    public void load() {
        Optional<Draft> found = open.get();
        if (found.isEmpty()) {
            visit.absent(open.isInAccount());
        } else if (found.get().submitted().isEmpty()) {
            visit.redirect("/modules/forms/questions/" + found.get().id());
        } else {
            draft = found.get();
        }
    }

    public Submitted getSubmitted() {
        return draft.submitted().orElseThrow();
    }

    public Overview getOverview() {
        return revisions.procedure(draft.procedureId(), draft.revision()).overview();
    }

    /** Working days in which the service means to answer; 0 when it does not say. */
    public int getTargetDays() {
        return revisions
                .procedure(draft.procedureId(), draft.revision())
                .handling()
                .targetDays()
                .orElse(0);
    }

    /** How to ask how it went. */
    public List<Invitation> getInvitations() {
        return asking.on(Occasion.submitted(getSubmitted().requestId(), draft.procedureId(), draft.revision()));
    }

    /** Whether the request is in an account. */
    public boolean isSignedIn() {
        return draft.residentId().isPresent();
    }

    /** Where to follow the request: in the account, or by the secret link. */
    public String getFollowPath() {
        return isSignedIn()
                ? "/compte/demandes/" + getSubmitted().reference()
                : getSubmitted().followPath();
    }

    /** The PDF receipt. */
    public String getReceiptPath() {
        return isSignedIn()
                ? "/recus/" + getSubmitted().reference()
                : getSubmitted().followPath().replaceFirst("^/suivi/", "/recus/");
    }
}
