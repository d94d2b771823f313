package fr.parvis.modules.appointments.waitlist;

import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** {@code ne-plus-prevenir/<wish>}: ends the messages; a button, since programs open links of mails by themselves. */
@Named("appointmentsStop")
@RequestScoped
public class StopPage {

    private Visit visit;
    private SlotWatches watches;
    private boolean over;

    /** For the container's proxy. */
    protected StopPage() {}

    @Inject
    public StopPage(Visit visit, SlotWatches watches) {
        this.visit = visit;
        this.watches = watches;
    }

    @Transactional
    public void load() {
        if (visit.isPost()) {
            visit.id(0).ifPresent(watches::end);
        }
        over = visit.id(0).filter(watches::stands).isEmpty();
    }

    /** Whether no more messages will come. */
    public boolean isOver() {
        return over;
    }
}
