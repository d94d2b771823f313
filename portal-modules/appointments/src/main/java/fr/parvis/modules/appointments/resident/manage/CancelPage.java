package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** {@code annuler/<key>}: asks once more, then gives the time back. */
@Named("appointmentsCancel")
@RequestScoped
public class CancelPage {

    private static final int LONGEST_REASON = 500;

    private Visit visit;
    private Managed managed;
    private Bookings bookings;
    private boolean signedIn;

    /** For the container's proxy. */
    protected CancelPage() {}

    @Inject
    public CancelPage(Visit visit, Managed managed, Bookings bookings) {
        this.visit = visit;
        this.managed = managed;
        this.bookings = bookings;
    }

    @Transactional
    public void load() {
        if (!managed.load()) {
            return;
        }
        signedIn = managed.isSignedIn();
        if (!managed.isChangeable()) {
            visit.redirect(getBackPath());
        } else if (visit.isPost()) {
            String reason = visit.parameter("motif");
            bookings.cancel(
                    managed.appointment().id(),
                    Optional.empty(),
                    reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
            visit.redirect(getBackPath() + "?annule");
        }
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public What getWhat() {
        return managed.what();
    }

    public String getBackPath() {
        return managed.path("mon-rendez-vous");
    }
}
