package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.Moment;
import fr.parvis.modules.feedback.answer.OpenAnswer;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.answer.Subject;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.modules.feedback.answer.Way;
import fr.parvis.modules.feedback.asking.Choice;
import fr.parvis.modules.feedback.asking.Scales;
import fr.parvis.modules.feedback.asking.Senders;
import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * {@code borne/<procedure>/<key>}: a screen at the counter. One press is an answer; what comes after it goes away by
 * itself, so that the next person starts anew.
 */
@Named("feedbackKiosk")
@RequestScoped
public class KioskPage {

    private static final int SECONDS_TO_GO_ON = 60;
    private static final int SECONDS_OF_THANKS = 20;
    private static final int SECONDS_FOR_THE_SLOW = 600;

    private Visit visit;
    private Printed printed;
    private KioskKeys keys;
    private Answers answers;
    private Senders senders;
    private Procedure procedure;

    /** For the container's proxy. */
    protected KioskPage() {}

    @Inject
    public KioskPage(Visit visit, Printed printed, KioskKeys keys, Answers answers, Senders senders) {
        this.visit = visit;
        this.printed = printed;
        this.keys = keys;
        this.answers = answers;
        this.senders = senders;
    }

    @Transactional
    public void load() {
        procedure = printed.procedure()
                .filter(found -> keys.fits(found.id(), visit.segment(1)))
                .orElse(null);
        if (procedure == null) {
            visit.notFound();
        } else if (visit.isPost()) {
            keep();
        } else if (!isFirst()) {
            visit.response().setHeader("Refresh", seconds() + "; url=" + getStart());
        }
    }

    private void keep() {
        Optional<OpenAnswer> open = answers.find(new Token(visit.parameter("suite")));
        if (open.isPresent()) {
            answers.keepClarity(open.get(), visit.number("clarte", Scales.HIGHEST));
            answers.finish(open.get());
            visit.redirect(getStart() + "?fin");
        } else {
            Subject subject = Subject.ofProcedure(Moment.PROCEDURE, procedure.id(), procedure.service());
            visit.redirect(visit.choice("satisfaction", Satisfaction.class)
                    .map(said -> First.satisfied(subject, Way.KIOSK, said))
                    .flatMap(first -> answers.begin(first, senders.get()))
                    .map(token -> getStart() + "?suite=" + token.value())
                    .orElse(getStart()));
        }
    }

    private int seconds() {
        if (isThanks()) {
            return SECONDS_OF_THANKS;
        }
        return visit.has("doucement") ? SECONDS_FOR_THE_SLOW : SECONDS_TO_GO_ON;
    }

    public boolean isFirst() {
        return !isThanks() && getToken().isEmpty();
    }

    public boolean isThanks() {
        return visit.has("fin");
    }

    public Procedure getProcedure() {
        return procedure;
    }

    /** The key of the answer that goes on, or an empty text. */
    public String getToken() {
        return visit.parameter("suite");
    }

    /** Where everybody begins. */
    public String getStart() {
        return Visit.PAGES + "borne/" + procedure.id() + "/" + visit.segment(1);
    }

    /** The same question with more time, or an empty text for who has it. */
    public String getSlower() {
        return visit.has("doucement") ? "" : getStart() + "?suite=" + getToken() + "&doucement";
    }

    public List<Choice> getSatisfaction() {
        return Scales.SATISFACTION;
    }

    public List<Choice> getClarity() {
        return Scales.CLARITY;
    }
}
