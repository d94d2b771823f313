package fr.parvis.modules.forms.draft;

import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.spi.request.AccountDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows drafts in their owner's account. */
@ApplicationScoped
public class DraftsInAccount implements AccountDrafts {

    private Drafts drafts;
    private Revisions revisions;

    /** For the container's proxy. */
    protected DraftsInAccount() {}

    @Inject
    public DraftsInAccount(Drafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    @Override
    public List<Unfinished> of(UUID residentId) {
        return drafts.of(residentId).stream()
                .map(draft -> new Unfinished(
                        title(draft), draft.savedAt(), draft.expiresAt(), "/modules/forms/questions/" + draft.id()))
                .toList();
    }

    private String title(Draft draft) {
        return revisions
                .procedure(draft.procedureId(), draft.revision())
                .overview()
                .title();
    }
}
