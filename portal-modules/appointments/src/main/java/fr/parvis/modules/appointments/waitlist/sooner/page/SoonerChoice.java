package fr.parvis.modules.appointments.waitlist.sooner.page;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.sms.SmsChoices;
import fr.parvis.modules.appointments.waitlist.sooner.SoonerOffers;
import fr.parvis.modules.appointments.waitlist.sooner.SoonerWishes;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** On the page of an appointment: to ask for something sooner, and to stop that. */
@RequestScoped
public class SoonerChoice {

    private Visit visit;
    private SoonerWishes wishes;
    private SoonerOffers offers;
    private SmsChoices texts;
    private boolean waiting;
    private boolean offered;

    /** For the container's proxy. */
    protected SoonerChoice() {}

    @Inject
    public SoonerChoice(Visit visit, SoonerWishes wishes, SoonerOffers offers, SmsChoices texts) {
        this.visit = visit;
        this.wishes = wishes;
        this.offers = offers;
        this.texts = texts;
    }

    /** Reads it, and does what was asked for. */
    @Transactional
    public void load(Subject subject, boolean changeable) {
        var appointment = subject.appointment();
        boolean reached =
                appointment.email().isPresent() || texts.phone(appointment.id()).isPresent();
        if (visit.isPost()
                && visit.has("plus-tot")
                && changeable
                && reached
                && subject.type().waitingList()) {
            wishes.ask(appointment.id());
            visit.redirect(visit.path() + "?attend");
        } else if (visit.isPost() && visit.has("ne-plus-attendre")) {
            offers.stop(appointment.id());
            visit.redirect(visit.path() + "?n-attend-plus");
        }
        waiting = wishes.stands(appointment.id());
        offered = !waiting && changeable && reached && subject.type().waitingList();
    }

    /** Whether the resident waits for something sooner. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether they may ask for it. */
    public boolean isOffered() {
        return offered;
    }
}
