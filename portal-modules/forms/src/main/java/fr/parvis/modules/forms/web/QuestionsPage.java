package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Draft.Unfinished;
import fr.parvis.modules.forms.draft.Drafts;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.form.Screen;
import fr.parvis.modules.forms.web.form.ScreenView;
import fr.parvis.modules.forms.web.form.Sheet;
import fr.parvis.modules.forms.web.form.Sheets;
import fr.parvis.modules.forms.web.post.Posting;
import fr.parvis.modules.forms.web.post.Posting.Outcome;
import fr.parvis.modules.forms.web.post.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code questions/<draft>/<page>/<item>}: one screen of questions. Without a page, the one to go on with. */
@Named("formsQuestions")
@RequestScoped
public class QuestionsPage {

    private Visit visit;
    private OpenDraft open;
    private Drafts drafts;
    private Sheets sheets;
    private Posting posting;
    private Draft draft;
    private ScreenView view;

    /** For the container's proxy. */
    protected QuestionsPage() {}

    @Inject
    public QuestionsPage(Visit visit, OpenDraft open, Drafts drafts, Sheets sheets, Posting posting) {
        this.visit = visit;
        this.open = open;
        this.drafts = drafts;
        this.sheets = sheets;
        this.posting = posting;
    }

    @Transactional
    public void load() {
        Optional<Draft> found = open.get();
        if (found.isPresent()) {
            load(found.get());
        } else {
            boolean inAccount = open.isInAccount();
            if (inAccount) {
                keepForOwner();
            }
            visit.absent(inAccount);
        }
    }

    private void load(Draft found) {
        draft = found;
        if (draft.submitted().isPresent()) {
            visit.redirect("/modules/forms/envoyee/" + draft.id());
            return;
        }
        Sheet sheet = sheet();
        Interview interview = sheet.interview(draft.answers());
        Optional<Screen> screen =
                Screen.find(interview, visit.segment(1), visit.segment(2)).or(() -> unasked(sheet));
        if (screen.isEmpty()) {
            visit.redirect(resumePath(interview));
        } else if (visit.isPost()) {
            answer(sheet, screen.get());
        } else {
            show(sheet, interview, screen.get());
        }
    }

    /** What was answered without a network is kept, even where it turns out not to be asked. */
    private Optional<Screen> unasked(Sheet sheet) {
        return visit.isPost() && visit.has(Typed.UNCONNECTED)
                ? Screen.find(sheet.whole(draft.answers()), visit.segment(1), visit.segment(2))
                : Optional.empty();
    }

    /** The session ended while the resident was typing: what they send is kept, and shown once they are back. */
    private void keepForOwner() {
        if (visit.isPost()) {
            open.toKeep().ifPresent(kept -> {
                Sheet sheet = sheets.of(kept.procedureId(), kept.revision(), Optional.empty());
                Screen.find(sheet.interview(kept.answers()), visit.segment(1), visit.segment(2))
                        .ifPresent(screen -> posting.keep(sheet, kept, screen, Pressed.of(visit)));
            });
        }
    }

    private Sheet sheet() {
        return sheets.of(draft.procedureId(), draft.revision(), open.resident());
    }

    private void show(Sheet sheet, Interview interview, Screen screen) {
        if (screen.isList() && screen.repeated().answer().isEmpty() && needsOne(screen)) {
            visit.redirect(pathOf(screen) + "/1");
            return;
        }
        Optional<Typed> typed = draft.unfinished()
                .filter(unfinished -> unfinished.screen().equals(screen.key()))
                .map(Unfinished::typed);
        view = ScreenView.of(sheet, interview, screen, typed, posting.malformed(sheet, screen, typed), List.of());
    }

    private static boolean needsOne(Screen screen) {
        return !screen.repeated().items().isEmpty();
    }

    private void answer(Sheet sheet, Screen screen) {
        Pressed pressed = Pressed.of(visit);
        Outcome outcome = posting.keep(sheet, draft, screen, pressed);
        switch (pressed.button()) {
            case SAVE ->
                visit.redirect("/modules/forms/enregistrer/" + draft.id() + "?page="
                        + screen.page().page().id());
            case ADD_ITEM, REMOVE_ITEM, REMOVE_FILE -> visit.redirect(rearrangedPath(outcome.screen(), pressed));
            case TAKE_OFFER -> visit.redirect(pathOf(screen));
            case CONTINUE -> goOn(sheet, outcome);
        }
    }

    private String rearrangedPath(Screen screen, Pressed pressed) {
        boolean added = pressed.button() == Pressed.Button.ADD_ITEM;
        if (added && screen.isList()) {
            return pathOf(screen) + "/" + screen.repeated().items().size() + back();
        }
        return pathOf(screen) + back() + (added ? "#" + pressed.value() + "-fin" : "");
    }

    /** Keeps in mind that the resident comes from the check of all answers. */
    private String back() {
        return visit.has("depuis") ? "?depuis=verifier" : "";
    }

    private void goOn(Sheet sheet, Outcome outcome) {
        Optional<Integer> incomplete = Optional.of(outcome.screen())
                .filter(Screen::isList)
                .flatMap(list -> list.incompleteItem(outcome.interview()));
        if (outcome.interview().page(outcome.screen().page().page().id()).isEmpty()) {
            visit.redirect(resumePath(outcome.interview()));
        } else if (!outcome.faults().isEmpty()) {
            refuse(sheet, outcome, List.of());
        } else if (incomplete.isPresent()) {
            visit.redirect(pathOf(outcome.screen()) + "/" + incomplete.get() + back());
        } else if (outcome.unseen().isPresent()) {
            visit.redirect(pathOf(outcome.screen()) + "?suite" + back().replace('?', '&') + "#"
                    + outcome.unseen().get());
        } else if (!outcome.warnings().isEmpty()) {
            refuse(sheet, outcome, outcome.warnings());
        } else {
            visit.redirect(nextPath(outcome.interview(), outcome.screen()));
        }
    }

    private void refuse(Sheet sheet, Outcome outcome, List<Rule> warnings) {
        Typed typed = new Typed(visit.parameters());
        view = ScreenView.of(
                sheet, outcome.interview(), outcome.screen(), Optional.of(typed), outcome.faults(), warnings);
    }

    private String nextPath(Interview interview, Screen screen) {
        if (screen.item() > 0) {
            return "/modules/forms/questions/" + draft.id() + "/"
                    + screen.page().page().id() + (visit.has("depuis") ? "?depuis=verifier" : "");
        }
        Optional<AskedPage> next = visit.has("depuis") ? interview.firstIncomplete() : interview.after(screen.page());
        return next.map(this::pathOf).orElse("/modules/forms/verifier/" + draft.id());
    }

    private String resumePath(Interview interview) {
        return interview.firstIncomplete().map(this::pathOf).orElse("/modules/forms/verifier/" + draft.id());
    }

    private String pathOf(AskedPage page) {
        return "/modules/forms/questions/" + draft.id() + "/" + page.page().id();
    }

    private String pathOf(Screen screen) {
        return "/modules/forms/questions/" + draft.id() + "/" + screen.key();
    }

    public Draft getDraft() {
        return draft;
    }

    /** What the page shows. */
    public ScreenView getView() {
        return view;
    }

    /** Whether an answer brought up a question that the page had not shown. */
    public boolean isMoreAsked() {
        return visit.has("suite");
    }

    /** Where the link to the former page leads. */
    public String getBackPath() {
        if (visit.has("depuis")) {
            return "/modules/forms/verifier/" + draft.id();
        }
        if (view.screen().item() > 0) {
            return "/modules/forms/questions/" + draft.id() + "/"
                    + view.screen().page().page().id();
        }
        return view.interview()
                .before(view.screen().page())
                .map(this::pathOf)
                .orElse("/modules/forms/commencer/" + draft.procedureId());
    }
}
