package fr.parvis.modules.appointments.waitlist.sooner.page;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.waitlist.sooner.SoonerOffer;
import fr.parvis.modules.appointments.waitlist.sooner.SoonerOffers;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** {@code plus-tot/<key>}: a sooner time that is kept for the reader; buttons, since programs open links of mails by themselves. */
@Named("appointmentsSooner")
@RequestScoped
public class SoonerPage {

    private Visit visit;
    private SoonerOffers offers;
    private Subjects subjects;
    private SoonerOffer offer;
    private Subject subject;
    private boolean open;

    /** For the container's proxy. */
    protected SoonerPage() {}

    @Inject
    public SoonerPage(Visit visit, SoonerOffers offers, Subjects subjects) {
        this.visit = visit;
        this.offers = offers;
        this.subjects = subjects;
    }

    @Transactional
    public void load() {
        Optional<SoonerOffer> found = offers.find(visit.segment(0));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        offer = found.get();
        if (visit.isPost()) {
            visit.redirect(visit.path() + "?" + answer());
        }
        subject = subjects.of(offer.appointmentId());
        open = offers.isOpen(offer);
    }

    private String answer() {
        switch (visit.parameter("reponse")) {
            case "oui" -> {
                return offers.accept(offer) ? "pris" : "trop-tard";
            }
            case "arreter" -> {
                offers.stop(offer.appointmentId());
                return "arrete";
            }
            default -> {
                offers.refuse(offer);
                return "refuse";
            }
        }
    }

    /** Whether the time is still kept. */
    public boolean isOpen() {
        return open;
    }

    /** Key of the sentence about what was just done, or about why there is nothing to do. */
    public String getOutcome() {
        for (String done : new String[] {"pris", "refuse", "arrete"}) {
            if (visit.has(done)) {
                return "sooner.done." + done;
            }
        }
        return "sooner.done.trop-tard";
    }

    public String getSooner() {
        return moments().dayTime(offer.startsAt());
    }

    public String getUntil() {
        return moments().dayTime(offer.until());
    }

    /** The appointment as it stands. */
    public What getWhat() {
        return What.of(subject, moments());
    }

    private Moments moments() {
        return Wording.in(visit.locale()).moments();
    }
}
