package fr.parvis.modules.feedback.foot;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.modules.feedback.asking.Senders;
import fr.parvis.modules.feedback.asking.ThanksPage;
import fr.parvis.modules.feedback.comment.Asked;
import fr.parvis.modules.feedback.comment.Comments;
import fr.parvis.modules.feedback.web.PageError;
import fr.parvis.modules.feedback.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code cette-page?de=<page>&aide=oui}: did the page help, and what was missing? Nothing is kept before it is sent. */
@Named("feedbackFoot")
@RequestScoped
public class FootPage {

    private static final String QUESTION = "aide";
    private static final String FROM = "de";

    private Visit visit;
    private KnownPages pages;
    private Answers answers;
    private Comments comments;
    private Senders senders;
    private boolean missing;

    /** For the container's proxy. */
    protected FootPage() {}

    @Inject
    public FootPage(Visit visit, KnownPages pages, Answers answers, Comments comments, Senders senders) {
        this.visit = visit;
        this.pages = pages;
        this.answers = answers;
        this.comments = comments;
        this.senders = senders;
    }

    @Transactional
    public void load() {
        if (!pages.has(getFrom())) {
            visit.notFound();
        } else if (visit.isPost()) {
            missing = getHelpful().isEmpty();
            if (!missing) {
                keep();
                visit.redirect(ThanksPage.PATH);
            }
        }
    }

    private void keep() {
        Optional<Token> token =
                answers.begin(First.helped(getFrom(), getHelpful().equals("oui")), senders.get());
        Optional<OpenAnswer> answer = token.flatMap(answers::find);
        answer.ifPresent(kept -> {
            comments.keep(kept.id(), Asked.PAGE, visit.parameter("texte"), senders.names());
            answers.finish(kept);
        });
    }

    /** The page that the question was on. */
    public String getFrom() {
        return visit.parameter(FROM);
    }

    /** {@code oui}, {@code non} or an empty text. */
    public String getHelpful() {
        String said = visit.parameter(QUESTION);
        return said.equals("oui") || said.equals("non") ? said : "";
    }

    /** What was typed, when the page is shown again. */
    public String getText() {
        return visit.parameter("texte");
    }

    public boolean isMissing() {
        return missing;
    }

    /** The error for the summary. */
    public List<PageError> errorsWith(String message) {
        return missing ? List.of(new PageError(QUESTION, message)) : List.of();
    }
}
