package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.draft.Access;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** {@code reprendre/<draft>/<key>}: the link of the e-mail. A link that is too old says so. */
@Named("formsResume")
@RequestScoped
public class ResumePage {

    private Visit visit;
    private OpenDraft open;
    private Drafts drafts;

    /** For the container's proxy. */
    protected ResumePage() {}

    @Inject
    public ResumePage(Visit visit, OpenDraft open, Drafts drafts) {
        this.visit = visit;
        this.open = open;
        this.drafts = drafts;
    }

    @Transactional
    public void load() {
        Optional<Draft> draft = OpenDraft.uuid(visit.segment(0))
                .flatMap(id -> drafts.find(id, new Access(Optional.empty(), Optional.of(visit.segment(1)))));
        draft.ifPresent(found -> {
            open.remember(found.id());
            visit.redirect("/modules/forms/questions/" + found.id());
        });
    }
}
