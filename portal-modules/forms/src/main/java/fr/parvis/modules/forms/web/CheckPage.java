package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Handover;
import fr.parvis.modules.forms.draft.Submission;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.web.form.Sheet;
import fr.parvis.modules.forms.web.form.Sheets;
import fr.parvis.spi.catalogue.Procedure.Audience;
import fr.parvis.spi.person.Resident;
import fr.parvis.spi.request.RequestContent.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code verifier/<draft>}: all answers, each with a way to change it, and the button that submits them. */
@Named("formsCheck")
@RequestScoped
public class CheckPage {

    private Visit visit;
    private OpenDraft open;
    private Sheets sheets;
    private Submission submission;
    private Draft draft;
    private Sheet sheet;
    private Interview interview;
    private boolean complete;
    private List<Part> parts;

    /** For the container's proxy. */
    protected CheckPage() {}

    @Inject
    public CheckPage(Visit visit, OpenDraft open, Sheets sheets, Submission submission) {
        this.visit = visit;
        this.open = open;
        this.sheets = sheets;
        this.submission = submission;
    }

    @Transactional
    public void load() {
        Optional<Draft> found = open.get();
        if (found.isEmpty()) {
            visit.absent(open.isInAccount());
            return;
        }
        draft = found.get();
        Optional<Resident> resident = open.resident();
        sheet = sheets.of(draft.procedureId(), draft.revision(), resident);
        interview = sheet.interview(draft.answers());
        complete = interview.firstIncomplete().isEmpty();
        if (draft.submitted().isPresent()) {
            visit.redirect(sentPath());
        } else if (!mayUse(resident)) {
            visit.redirect("/se-connecter?certifie&retour=" + visit.path());
        } else if (visit.isPost() && complete) {
            submission.submit(
                    draft, interview.counted(), new Handover(interview, sheet.situation()).request(draft, resident));
            visit.redirect(sentPath());
        } else {
            parts = parts();
        }
    }

    private boolean mayUse(Optional<Resident> resident) {
        Audience audience = sheet.definition().procedure().audience();
        return audience != Audience.FRANCE_CONNECT
                || resident.filter(Resident::certified).isPresent();
    }

    private String sentPath() {
        return "/modules/forms/envoyee/" + draft.id();
    }

    public Draft getDraft() {
        return draft;
    }

    public String getProcedureTitle() {
        return sheet.definition().procedure().overview().title();
    }

    /** Whether everything that is asked was answered. */
    public boolean isComplete() {
        return complete;
    }

    /** Pages on which an answer is missing, or no longer possible. */
    public List<Part> getIncomplete() {
        return parts.stream().filter(part -> !part.complete()).toList();
    }

    public int getSteps() {
        return interview.pages().size() + 1;
    }

    public String getBackPath() {
        List<AskedPage> pages = interview.pages();
        return pathOf(pages.get(pages.size() - 1));
    }

    /** The pages with their answers. */
    public List<Part> getParts() {
        return parts;
    }

    private List<Part> parts() {
        List<Part> made = new ArrayList<>();
        for (AskedPage page : interview.pages()) {
            made.add(new Part(
                    page.page().title(),
                    pathOf(page) + "?depuis=verifier",
                    sheet.sections().of(page),
                    page.page().repeated(),
                    interview.faults(page).isEmpty()));
        }
        return made;
    }

    private String pathOf(AskedPage page) {
        return "/modules/forms/questions/" + draft.id() + "/" + page.page().id();
    }

    /**
     * One page, to be checked.
     *
     * @param title its title
     * @param changePath where to change it
     * @param sections its answers
     * @param repeated whether each section is an item with a title of its own
     * @param complete whether nothing is wrong or missing
     */
    public record Part(String title, String changePath, List<Section> sections, boolean repeated, boolean complete) {}
}
