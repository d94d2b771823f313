package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.notice.CalendarObject;
import fr.parvis.modules.appointments.notice.Invitation.Method;
import fr.parvis.modules.appointments.notice.Invitations;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** {@code fichier-agenda/<key>}: the file that puts an appointment into any calendar. */
@Named("appointmentsCalendarFile")
@RequestScoped
public class CalendarFilePage {

    private Visit visit;
    private Managed managed;
    private Invitations invitations;

    /** For the container's proxy. */
    protected CalendarFilePage() {}

    @Inject
    public CalendarFilePage(Visit visit, Managed managed, Invitations invitations) {
        this.visit = visit;
        this.managed = managed;
        this.invitations = invitations;
    }

    @Transactional
    public void load() {
        if (managed.load()) {
            Method method = managed.appointment().state().isCancelled() ? Method.CANCEL : Method.PUBLISH;
            visit.download(
                    "rendez-vous.ics",
                    "text/calendar; charset=UTF-8",
                    CalendarObject.write(invitations.of(managed.subject(), ""), method));
        }
    }
}
