package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** {@code confirme/<appointment>}: it is booked; the same page however often it is asked for. */
@Named("appointmentsDone")
@RequestScoped
public class DonePage {

    private static final String PAGES = "/modules/appointments/";

    private Visit visit;
    private Holds holds;
    private Subjects subjects;
    private Subject subject;

    /** For the container's proxy. */
    protected DonePage() {}

    @Inject
    public DonePage(Visit visit, Holds holds, Subjects subjects) {
        this.visit = visit;
        this.holds = holds;
        this.subjects = subjects;
    }

    @Transactional
    public void load() {
        Optional<Appointment> found = holds.open();
        if (found.isEmpty()) {
            visit.notFound();
        } else if (found.get().state() == State.HELD) {
            visit.redirect(PAGES + "verifier/" + found.get().id());
        } else if (found.get().state() != State.BOOKED) {
            visit.redirect(PAGES + "mon-rendez-vous/" + found.get().id());
        } else {
            subject = subjects.of(found.get());
        }
    }

    public String getReference() {
        return subject.appointment().reference().orElse("");
    }

    public What getWhat() {
        return What.of(subject, Wording.in(visit.locale()).moments());
    }

    public String getEmail() {
        return subject.appointment().email().orElse("");
    }

    public String getManagePath() {
        return PAGES + "mon-rendez-vous/" + subject.appointment().id();
    }

    public String getCalendarPath() {
        return PAGES + "fichier-agenda/" + subject.appointment().id();
    }

    public String getProcedurePath() {
        return subject.type().procedureId().map(id -> "/demarches/" + id).orElse("");
    }

    public String getAgainPath() {
        return PAGES + "prendre?reprise=" + subject.appointment().id();
    }
}
