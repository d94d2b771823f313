package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.contact.ContactChecks;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.pass.Pass;
import fr.parvis.modules.appointments.pass.resident.CurrentPass;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The hold of the address, on its way to an appointment. */
@RequestScoped
public class CurrentHold {

    private static final String PAGES = "/modules/appointments/";
    private static final int STEPS = 3;

    private Visit visit;
    private Browser browser;
    private Holds holds;
    private Bookings bookings;
    private Subjects subjects;
    private ContactChecks checks;
    private Clock clock;
    private Texter texter;
    private CurrentPass pass;
    private Subject subject;
    private Wording words;
    private boolean proof;

    /** For the container's proxy. */
    protected CurrentHold() {}

    @Inject
    public CurrentHold(
            Visit visit,
            Browser browser,
            Holds holds,
            Bookings bookings,
            Subjects subjects,
            ContactChecks checks,
            Clock clock,
            Texter texter,
            CurrentPass pass) {
        this.visit = visit;
        this.browser = browser;
        this.holds = holds;
        this.bookings = bookings;
        this.subjects = subjects;
        this.checks = checks;
        this.clock = clock;
        this.texter = texter;
        this.pass = pass;
    }

    /** Reads it; false when the visitor was sent elsewhere: it is booked already, or there is nothing here for them. */
    @Transactional
    public boolean load() {
        Optional<Appointment> found = holds.open();
        if (found.isEmpty()) {
            visit.redirect(PAGES + "prendre");
            return false;
        }
        if (found.get().state() != State.HELD) {
            visit.redirect(PAGES + "confirme/" + found.get().id());
            return false;
        }
        subject = subjects.of(found.get());
        words = Wording.in(visit.locale());
        proof = subject.type().checkContact()
                && browser.resident().isEmpty()
                && pass.opening(subject.type()).isEmpty();
        if (visit.isPost() && visit.has("prolonger")) {
            bookings.extend(id());
            visit.redirect(visit.path());
            return false;
        }
        return true;
    }

    /** Keeps what was typed for a hold of this visitor. */
    @Transactional
    public void keepTyped(Map<String, String> typed) {
        holds.open()
                .filter(hold -> hold.state() == State.HELD)
                .ifPresent(hold -> bookings.keepTyped(hold.id(), Answers.typed(hold, typed)));
    }

    public UUID id() {
        return subject.appointment().id();
    }

    public Subject subject() {
        return subject;
    }

    public Wording words() {
        return words;
    }

    /** The pass that lets this visitor book, where one is wanted. */
    public Optional<Pass> pass() {
        return pass.opening(subject.type());
    }

    /** Uses the pass, where one is wanted; false when it opens nothing any more. */
    @Transactional
    public boolean usePass() {
        return pass.use(subject.type(), id());
    }

    /** The form with what was typed so far. */
    public DetailsForm form() {
        return form(subject.appointment().typed());
    }

    public DetailsForm form(Map<String, String> values) {
        return new DetailsForm(subject.type(), subject.appointment().people(), proof, values, words)
                .texted(texter.isOn());
    }

    /** Whether this e-mail address or phone has still to be proved. */
    @Transactional
    public boolean needsCode(Contact contact) {
        return proof && !checks.isProved(id(), contact);
    }

    public What what() {
        return What.of(subject, words.moments());
    }

    public Held held() {
        return Held.of(subject.appointment(), clock.instant(), words.moments());
    }

    public int steps() {
        return proof ? STEPS + 1 : STEPS;
    }

    /** Where another time is chosen, with the same answers. */
    public String slotsPath() {
        int people = subject.appointment().people();
        return subject.type().slotsPath() + "?reprise=" + id() + (people > 1 ? "&personnes=" + people : "");
    }

    public String path(String page) {
        return PAGES + page + "/" + id();
    }
}
