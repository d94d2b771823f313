package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.draft.Submissions;
import fr.parvis.modules.forms.draft.Submissions.Answered;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.PageReading;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.form.Errors;
import fr.parvis.modules.forms.web.form.Field;
import fr.parvis.modules.forms.web.form.Sheet;
import fr.parvis.modules.forms.web.form.Sheets;
import fr.parvis.modules.forms.web.post.Correction;
import fr.parvis.modules.forms.web.post.Pressed;
import fr.parvis.modules.forms.web.post.Uploads;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.Requests.OpenQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code completer/<key>}: what the service asked to correct or to add, and nothing else. */
@Named("formsCorrect")
@RequestScoped
public class CorrectPage {

    private Visit visit;
    private OpenDraft open;
    private Requests requests;
    private Submissions submissions;
    private Sheets sheets;
    private Uploads uploads;
    private OpenQuestion question;
    private Sheet sheet;
    private Correction correction;
    private List<Field> fields;
    private List<PageError> errors;

    /** For the container's proxy. */
    protected CorrectPage() {}

    @Inject
    public CorrectPage(
            Visit visit, OpenDraft open, Requests requests, Submissions submissions, Sheets sheets, Uploads uploads) {
        this.visit = visit;
        this.open = open;
        this.requests = requests;
        this.submissions = submissions;
        this.sheets = sheets;
        this.uploads = uploads;
    }

    @Transactional
    public void load() {
        Optional<OpenQuestion> asked = requests.openQuestion(String.join("/", visit.segments()));
        Optional<Answered> answered = asked.flatMap(one -> submissions.find(one.requestId()));
        if (answered.isEmpty()) {
            visit.notFound();
            return;
        }
        question = asked.get();
        sheet = sheets.of(answered.get().procedureId(), answered.get().revision(), open.resident());
        Map<String, Object> kept = submissions.corrections(question.requestId());
        correction = Correction.of(sheet, question.items(), answered.get().answers(), kept);
        if (visit.isPost()) {
            post(answered.get(), kept);
        } else {
            show(Optional.empty(), List.of());
        }
    }

    private void show(Optional<Typed> typed, List<Fault> faults) {
        Errors wrong = sheet.errors(faults, correction.questions());
        fields = sheet.fields(correction.interview(), correction.questions(), typed, wrong);
        errors = wrong.summary();
    }

    private void post(Answered answered, Map<String, Object> kept) {
        Typed sent = new Typed(visit.parameters());
        PageReading reading = sheet.reading(sent, uploads);
        Map<String, Object> changes = new HashMap<>(kept);
        changes.putAll(reading.answers(correction.definitions(), correction.answers()));
        submissions.keepCorrections(question.requestId(), changes);
        correction = Correction.of(sheet, question.items(), answered.answers(), changes);
        if (!Pressed.of(visit).needsAll()) {
            visit.redirect(visit.path());
            return;
        }
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(correction.faultsBeside(reading.faults()));
        if (faults.isEmpty()) {
            submissions.correct(question.requestId(), changes, newDocuments(answered));
            visit.redirect(question.followPath());
        } else {
            show(Optional.of(sent), faults);
        }
    }

    /** Documents that the request does not have yet. */
    private List<UUID> newDocuments(Answered answered) {
        List<UUID> known = documents(Correction.of(sheet, question.items(), answered.answers(), Map.of())
                .questions());
        return documents(correction.questions()).stream()
                .filter(document -> !known.contains(document))
                .toList();
    }

    private static List<UUID> documents(List<AskedQuestion> questions) {
        return questions.stream()
                .flatMap(AskedQuestion::all)
                .flatMap(asked -> Sections.documents(asked).stream())
                .toList();
    }

    public OpenQuestion getQuestion() {
        return question;
    }

    public List<Field> getFields() {
        return fields;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    public String getSeen() {
        return sheet.seen(correction.questions());
    }
}
