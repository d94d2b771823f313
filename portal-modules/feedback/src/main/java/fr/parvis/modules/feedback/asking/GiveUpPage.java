package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.Reason;
import fr.parvis.modules.feedback.answer.Subject;
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

/** {@code abandon/<procedure>/<revision>/<page>}: why does the resident stop half-way? */
@Named("feedbackGiveUp")
@RequestScoped
public class GiveUpPage {

    private static final String QUESTION = "raison";

    private Visit visit;
    private PublishedProcedures procedures;
    private Answers answers;
    private Senders senders;
    private Procedure procedure;
    private boolean missing;

    /** For the container's proxy. */
    protected GiveUpPage() {}

    @Inject
    public GiveUpPage(Visit visit, PublishedProcedures procedures, Answers answers, Senders senders) {
        this.visit = visit;
        this.procedures = procedures;
        this.answers = answers;
        this.senders = senders;
    }

    @Transactional
    public void load() {
        procedure = procedures.find(visit.segment(0)).orElse(null);
        if (procedure == null) {
            visit.notFound();
        } else if (visit.isPost()) {
            Optional<Reason> said = visit.choice(QUESTION, Reason.class);
            missing = said.isEmpty();
            said.flatMap(reason -> answers.begin(First.gaveUp(subject(), reason), senders.get()))
                    .ifPresent(token -> visit.redirect(FirstPage.next(token)));
        }
    }

    /** What the address says beside the procedure counts as far as it can be. */
    private Subject subject() {
        int revision = visit.segment(1).matches("\\d{1,6}") ? Integer.parseInt(visit.segment(1)) : 0;
        String page = visit.segment(2).matches("[\\w-]{1,100}") ? visit.segment(2) : "";
        return Subject.ofForm(procedure.id(), revision, page, procedure.service());
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public List<Choice> getChoices() {
        return Scales.REASONS;
    }

    public boolean isMissing() {
        return missing;
    }

    /** The error for the summary. */
    public List<PageError> errorsWith(String message) {
        return missing ? List.of(new PageError(QUESTION, message)) : List.of();
    }
}
