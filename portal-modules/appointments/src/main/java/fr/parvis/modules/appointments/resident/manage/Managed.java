package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.notice.ManageKeys;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The appointment of the address: by the secret of a link, or by its id for the browser that booked it and for its resident
 * who is signed in.
 */
@RequestScoped
public class Managed {

    private static final String PAGES = "/modules/appointments/";

    private Visit visit;
    private Browser browser;
    private Appointments appointments;
    private ManageKeys keys;
    private Subjects subjects;
    private Clock clock;
    private Subject subject;

    /** For the container's proxy. */
    protected Managed() {}

    @Inject
    public Managed(
            Visit visit, Browser browser, Appointments appointments, ManageKeys keys, Subjects subjects, Clock clock) {
        this.visit = visit;
        this.browser = browser;
        this.appointments = appointments;
        this.keys = keys;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Reads it; false, with an answer of its own, when there is none for this visitor. */
    @Transactional
    public boolean load() {
        Optional<Appointment> found = find().filter(one -> one.state() != State.HELD);
        if (found.isEmpty()) {
            visit.notFound();
            return false;
        }
        subject = subjects.of(found.get());
        return true;
    }

    private Optional<Appointment> find() {
        Optional<UUID> id = visit.id(0);
        return id.isPresent()
                ? appointments.find(id.get(), browser.key(), browser.resident().map(Resident::id))
                : keys.find(visit.segment(0)).flatMap(appointments::find);
    }

    public Subject subject() {
        return subject;
    }

    public Appointment appointment() {
        return subject.appointment();
    }

    public Wording words() {
        return Wording.in(visit.locale());
    }

    public What what() {
        return What.of(subject, words().moments());
    }

    /** Whether the resident may still move or cancel it. */
    public boolean isChangeable() {
        return appointment().state() == State.BOOKED && clock.instant().isBefore(subject.changeUntil());
    }

    /** Whether it is still to come, and too late to change it here. */
    public boolean isLate() {
        return appointment().state() == State.BOOKED && !isPast() && !isChangeable();
    }

    public boolean isPast() {
        Instant end = appointment().endsAt();
        return !appointment().state().isCancelled() && end.isBefore(clock.instant());
    }

    /** Whether the visitor is signed in. */
    @Transactional
    public boolean isSignedIn() {
        return browser.resident().isPresent();
    }

    /** Another page about the same appointment. */
    public String path(String page) {
        return PAGES + page + "/" + visit.segment(0);
    }
}
