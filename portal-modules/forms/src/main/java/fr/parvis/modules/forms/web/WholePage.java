package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.web.form.Leaf;
import fr.parvis.modules.forms.web.form.Sheet;
import fr.parvis.modules.forms.web.form.Sheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * {@code hors-ligne/<draft>}: all pages of a procedure at once, for a device that keeps them to be filled in without a
 * network. Each is a form of its own, sent to its own address.
 */
@Named("formsWhole")
@RequestScoped
public class WholePage {

    private Visit visit;
    private OpenDraft open;
    private Sheets sheets;
    private Draft draft;
    private String title;
    private List<Leaf> leaves = List.of();

    /** For the container's proxy. */
    protected WholePage() {}

    @Inject
    public WholePage(Visit visit, OpenDraft open, Sheets sheets) {
        this.visit = visit;
        this.open = open;
        this.sheets = sheets;
    }

    @Transactional
    public void load() {
        Optional<Draft> found = open.get();
        if (found.isEmpty()) {
            visit.absent(open.isInAccount());
            return;
        }
        draft = found.get();
        if (draft.submitted().isPresent()) {
            visit.redirect("/modules/forms/envoyee/" + draft.id());
            return;
        }
        Sheet sheet = sheets.of(draft.procedureId(), draft.revision(), open.resident());
        Interview interview = sheet.whole(draft.answers());
        title = interview.definition().procedure().overview().title();
        leaves = Leaf.of(sheet, interview);
    }

    public Draft getDraft() {
        return draft;
    }

    public String getTitle() {
        return title;
    }

    /** The pages in order. */
    public List<Leaf> getLeaves() {
        return leaves;
    }
}
