package fr.parvis.modules.forms;

import fr.parvis.modules.forms.definition.Handling;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.display.AnswerText;
import fr.parvis.modules.forms.display.Recorded;
import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.draft.Submissions;
import fr.parvis.modules.forms.draft.Submissions.Answered;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.spi.request.RequestContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** What was answered in the requests of this module. */
@ApplicationScoped
public class FormsContent implements RequestContent {

    private final Sections sections =
            new Sections(new AnswerText(ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH)));
    private Submissions submissions;
    private Revisions revisions;

    /** For the container's proxy. */
    protected FormsContent() {}

    @Inject
    public FormsContent(Submissions submissions, Revisions revisions) {
        this.submissions = submissions;
        this.revisions = revisions;
    }

    @Override
    public String moduleId() {
        return FormsModule.ID;
    }

    @Override
    public List<Section> sections(UUID requestId) {
        return submissions
                .find(requestId)
                .map(answered -> sections.of(Recorded.pages(procedure(answered), answered.answers())))
                .orElse(List.of());
    }

    /** All that was answered, and every file that could have been sent. */
    @Override
    public List<Correctable> correctable(UUID requestId) {
        return submissions.find(requestId).stream()
                .flatMap(answered -> procedure(answered)
                        .questions()
                        .filter(Question::isAsked)
                        .filter(question -> question.kind() instanceof Kind.Files
                                || answered.answers().containsKey(question.id())))
                .map(question -> new Correctable(question.id(), question.shortLabel()))
                .toList();
    }

    @Override
    public String correctionPath() {
        return "/modules/forms/completer";
    }

    @Override
    public Optional<SilenceRule> silence(UUID requestId) {
        return submissions
                .find(requestId)
                .map(this::procedure)
                .map(Procedure::handling)
                .flatMap(Handling::silence)
                .map(silence -> new SilenceRule(silence.months(), silence.accepted()));
    }

    @Override
    public void erase(UUID requestId) {
        submissions.erase(requestId);
    }

    private Procedure procedure(Answered answered) {
        return revisions.procedure(answered.procedureId(), answered.revision());
    }
}
