package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.Moment;
import fr.parvis.modules.feedback.answer.RequestLinks;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.answer.Subject;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.modules.feedback.answer.Way;
import fr.parvis.modules.feedback.web.PageError;
import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * {@code avis/<procedure>}, and {@code avis/<procedure>/<revision>/<key>} for who made a request or had an appointment:
 * the State's first question.
 */
@Named("feedbackFirst")
@RequestScoped
public class FirstPage {

    static final String QUESTION = "satisfaction";

    private Visit visit;
    private PublishedProcedures procedures;
    private RequestLinks links;
    private Answers answers;
    private Senders senders;
    private Optional<Procedure> procedure = Optional.empty();
    private boolean missing;

    /** For the container's proxy. */
    protected FirstPage() {}

    @Inject
    public FirstPage(
            Visit visit, PublishedProcedures procedures, RequestLinks links, Answers answers, Senders senders) {
        this.visit = visit;
        this.procedures = procedures;
        this.links = links;
        this.answers = answers;
        this.senders = senders;
    }

    @Transactional
    public void load() {
        procedure = procedures.find(visit.segment(0));
        Optional<Subject> subject = subject();
        if (subject.isEmpty()) {
            visit.notFound();
        } else if (subject.get().requestMark().filter(answers::isAnswered).isPresent()) {
            visit.redirect(ThanksPage.ALREADY);
        } else if (visit.isPost()) {
            answer(subject.get());
        }
    }

    private Optional<Subject> subject() {
        String service = procedure.map(Procedure::service).orElse("");
        if (visit.segment(2).isEmpty()) {
            return procedure.map(found -> Subject.ofProcedure(Moment.PROCEDURE, found.id(), service));
        }
        int revision = visit.segment(1).matches("\\d{1,6}") ? Integer.parseInt(visit.segment(1)) : -1;
        return links.mark(visit.segment(2), visit.segment(0), revision)
                .map(mark -> Subject.ofRequest(visit.segment(0), revision, service, mark));
    }

    private void answer(Subject subject) {
        Optional<Satisfaction> said = visit.choice(QUESTION, Satisfaction.class);
        missing = said.isEmpty();
        said.map(satisfaction -> First.satisfied(subject, way(), satisfaction))
                .ifPresent(first -> visit.redirect(
                        answers.begin(first, senders.get()).map(FirstPage::next).orElse(ThanksPage.ALREADY)));
    }

    /** Where an answer that was begun goes on. */
    static String next(Token token) {
        return Visit.PAGES + "suite/" + token.value();
    }

    private Way way() {
        return visit.parameter("par").equals("qr") ? Way.QR : Way.ONLINE;
    }

    /** Title of the procedure; empty when it is gone since. */
    public String getTitle() {
        return procedure.map(Procedure::title).orElse("");
    }

    /** How the resident came here, for the form to say it again. */
    public String getPar() {
        return visit.parameter("par");
    }

    /** The State's scale, in its order. */
    public List<Choice> getChoices() {
        return Scales.SATISFACTION;
    }

    public boolean isMissing() {
        return missing;
    }

    /** The error for the summary. */
    public List<PageError> errorsWith(String message) {
        return missing ? List.of(new PageError(QUESTION, message)) : List.of();
    }
}
