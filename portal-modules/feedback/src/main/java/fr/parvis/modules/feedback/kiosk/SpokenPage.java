package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.Moment;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.answer.Subject;
import fr.parvis.modules.feedback.answer.Way;
import fr.parvis.modules.feedback.asking.Choice;
import fr.parvis.modules.feedback.asking.Scales;
import fr.parvis.modules.feedback.asking.Senders;
import fr.parvis.modules.feedback.asking.Step;
import fr.parvis.modules.feedback.asking.StepForms;
import fr.parvis.modules.feedback.web.PageError;
import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code saisir?demarche=…}: an agent types what a resident says aloud, all questions on one page. */
@Named("feedbackSpoken")
@RequestScoped
public class SpokenPage {

    private static final String QUESTION = "satisfaction";

    private Visit visit;
    private CurrentAgent current;
    private PublishedProcedures procedures;
    private Answers answers;
    private StepForms forms;
    private Senders senders;
    private Procedure procedure;
    private boolean missing;

    /** For the container's proxy. */
    protected SpokenPage() {}

    @Inject
    public SpokenPage(
            Visit visit,
            CurrentAgent current,
            PublishedProcedures procedures,
            Answers answers,
            StepForms forms,
            Senders senders) {
        this.visit = visit;
        this.current = current;
        this.procedures = procedures;
        this.answers = answers;
        this.forms = forms;
        this.senders = senders;
    }

    @Transactional
    public void load() {
        procedure = procedures
                .find(visit.parameter("demarche"))
                .filter(found -> current.get()
                        .filter(agent -> agent.worksFor(found.service()))
                        .isPresent())
                .orElse(null);
        if (procedure == null) {
            visit.notFound();
        } else if (visit.isPost()) {
            Optional<Satisfaction> said = visit.choice(QUESTION, Satisfaction.class);
            missing = said.isEmpty();
            said.ifPresent(this::keep);
        }
    }

    private void keep(Satisfaction said) {
        Subject subject = Subject.ofProcedure(Moment.PROCEDURE, procedure.id(), procedure.service());
        OpenAnswer answer = answers.begin(First.satisfied(subject, Way.AGENT, said), senders.get())
                .flatMap(answers::find)
                .orElseThrow();
        for (Step step : List.of(Step.CLARITY, Step.HELP, Step.COMMENT)) {
            forms.keep(step, answer);
        }
        visit.redirect("/agent/modules/feedback/recueillir?fait");
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public List<Choice> getSatisfaction() {
        return Scales.SATISFACTION;
    }

    public List<Choice> getClarity() {
        return Scales.CLARITY;
    }

    public List<Choice> getHelp() {
        return Scales.HELP;
    }

    /** What was typed, when the page is shown again. */
    public List<String> chosen(String field) {
        return visit.values(field);
    }

    public String typed(String field) {
        return visit.parameter(field);
    }

    public boolean isMissing() {
        return missing;
    }

    /** The error for the summary. */
    public List<PageError> errorsWith(String message) {
        return missing ? List.of(new PageError(QUESTION, message)) : List.of();
    }
}
