package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.notice.sms.SmsChoices;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.waitlist.sooner.page.SoonerChoice;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** {@code mon-rendez-vous/<key>}: an appointment, and what can be done with it. */
@Named("appointmentsManage")
@RequestScoped
public class ManagePage {

    private Visit visit;
    private Managed managed;
    private SmsChoices texts;
    private Invitations asking;
    private SoonerChoice sooner;
    private boolean signedIn;
    private boolean texted;

    /** For the container's proxy. */
    protected ManagePage() {}

    @Inject
    public ManagePage(Visit visit, Managed managed, SmsChoices texts, Invitations asking, SoonerChoice sooner) {
        this.visit = visit;
        this.managed = managed;
        this.texts = texts;
        this.asking = asking;
        this.sooner = sooner;
    }

    @Transactional
    public void load() {
        if (!managed.load()) {
            return;
        }
        signedIn = managed.isSignedIn();
        if (visit.isPost() && visit.has("sans-sms")) {
            texts.stop(managed.appointment().id());
            visit.redirect(visit.path() + "?sans-sms");
        }
        sooner.load(managed.subject(), managed.isChangeable());
        texted = texts.phone(managed.appointment().id()).isPresent();
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    /** Key of the sentence about what was just done, or an empty text. */
    public String getChanged() {
        if (visit.has("deplace")) {
            return "book.moved";
        }
        if (visit.has("sans-sms")) {
            return "sms.stopped";
        }
        if (visit.has("attend") && sooner.isWaiting()) {
            return "sooner.asked";
        }
        if (visit.has("n-attend-plus") && !sooner.isWaiting()) {
            return "sooner.stopped";
        }
        return visit.has("annule") && isCancelled() ? "book.cancelled" : "";
    }

    /** What is known of the wish to come sooner. */
    public SoonerChoice getSooner() {
        return sooner;
    }

    /** Whether text messages may still come. */
    public boolean isTexted() {
        return texted && isChangeable();
    }

    public String getReference() {
        return managed.appointment().reference().orElse("");
    }

    public String getState() {
        return managed.appointment().state().name();
    }

    public boolean isCancelled() {
        return managed.appointment().state().isCancelled();
    }

    public What getWhat() {
        return managed.what();
    }

    public boolean isChangeable() {
        return managed.isChangeable();
    }

    public boolean isLate() {
        return managed.isLate();
    }

    public boolean isPast() {
        return managed.isPast();
    }

    /** How to ask how it went, once it is over. */
    public List<Invitation> getInvitations() {
        return managed.isPast() ? asking.on(managed.subject().occasion()) : List.of();
    }

    public String getUntil() {
        return managed.words().moments().dayTime(managed.subject().changeUntil());
    }

    public String getPhone() {
        return managed.subject().phone();
    }

    public String getMovePath() {
        return managed.path("deplacer");
    }

    public String getCancelPath() {
        return managed.path("annuler");
    }

    public String getCalendarPath() {
        return managed.path("fichier-agenda");
    }

    public String getAgainPath() {
        return managed.subject().type().slotsPath();
    }
}
