package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.Contact;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.modules.feedback.web.PageError;
import fr.parvis.modules.feedback.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code suite/<token>/<step>}: the questions after the first. Each is kept when it is sent, and may be left out. */
@Named("feedbackNext")
@RequestScoped
public class NextPage {

    private Visit visit;
    private Answers answers;
    private StepForms forms;
    private OpenAnswer answer;
    private Step step;
    private List<Contact> contacts = List.of();
    private Optional<PageError> error = Optional.empty();

    /** For the container's proxy. */
    protected NextPage() {}

    @Inject
    public NextPage(Visit visit, Answers answers, StepForms forms) {
        this.visit = visit;
        this.answers = answers;
        this.forms = forms;
    }

    @Transactional
    public void load() {
        Optional<OpenAnswer> found = answers.find(new Token(visit.segment(0)));
        if (found.isEmpty()) {
            visit.redirect(ThanksPage.PATH);
            return;
        }
        answer = found.get();
        step = Step.of(visit.segment(1), answer).orElse(Step.after(answer));
        if (visit.isPost()) {
            keep();
        } else if (step == Step.HELP || step == Step.HELP_QUALITY) {
            contacts = answers.contacts(answer);
        }
    }

    private void keep() {
        error = forms.problem(step);
        if (error.isEmpty()) {
            Optional<Step> next = forms.keep(step, answer);
            visit.redirect(next.map(this::path).orElse(ThanksPage.PATH));
        }
    }

    private String path(Step other) {
        return Visit.PAGES + "suite/" + visit.segment(0) + "/" + other.address();
    }

    public Step getStep() {
        return step;
    }

    /** Whether this is the last question. */
    public boolean isLast() {
        return step == Step.COMMENT;
    }

    /** Whether only a comment is asked. */
    public boolean isCommentOnly() {
        return answer.isShort();
    }

    /** When the resident was asked. */
    public String getMoment() {
        return answer.moment().name();
    }

    /** The step before, or an empty text. */
    public String getBackPath() {
        return switch (step) {
            case CLARITY -> "";
            case HELP -> path(Step.CLARITY);
            case HELP_QUALITY -> path(Step.HELP);
            case COMMENT -> answer.isShort() ? "" : path(Step.HELP);
        };
    }

    /** Where the administration was asked for help. */
    public List<Contact> getReached() {
        return contacts.stream()
                .filter(contact -> contact.channel().isAdministration())
                .toList();
    }

    /** What was chosen before, when the resident goes back. */
    public List<String> getChosen() {
        return contacts.stream().map(contact -> contact.channel().name()).toList();
    }

    public List<Choice> getClarity() {
        return Scales.CLARITY;
    }

    public List<Choice> getHelp() {
        return Scales.HELP;
    }

    public List<Choice> getQuality() {
        return Scales.QUALITY;
    }

    /** What was typed into a field that is shown again. */
    public String typed(String field) {
        return visit.parameter(field);
    }

    public boolean isWrong() {
        return error.isPresent();
    }

    /** The errors for the summary, in words. */
    public List<PageError> errorsWith(String message) {
        return error.map(found -> new PageError(found.target(), message)).stream()
                .toList();
    }
}
