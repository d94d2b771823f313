package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code reserver?retenu=<hold>}: an agent books for a resident, in one page. A time is chosen on the page of the day. */
@Named("appointmentsCounter")
@RequestScoped
public class BookPage {

    private static final String PAGES = "/agent/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private CounterHolds holds;
    private Subjects subjects;
    private Bookings bookings;
    private CounterNumbers numbers;
    private Wording words;
    private Optional<Subject> subject = Optional.empty();
    private CounterForm form;
    private List<FreeTime> nearest = List.of();
    private boolean taken;
    private boolean refused;
    private boolean tooMany;

    /** For the container's proxy. */
    protected BookPage() {}

    @Inject
    public BookPage(
            Visit visit,
            CurrentAgent current,
            CounterHolds holds,
            Subjects subjects,
            Bookings bookings,
            CounterNumbers numbers) {
        this.visit = visit;
        this.current = current;
        this.holds = holds;
        this.subjects = subjects;
        this.bookings = bookings;
        this.numbers = numbers;
    }

    @Transactional
    public void load() {
        words = Wording.in(visit.locale());
        Optional<Agent> agent = current.get();
        Optional<Appointment> hold = agent.flatMap(one -> holds.find(one, visit.id("retenu")));
        boolean choosing = visit.isPost() && visit.has("creneau");
        if (agent.isEmpty() || hold.isEmpty() && !choosing) {
            visit.notFound();
        } else if (hold.isPresent() && hold.get().state() != State.HELD) {
            visit.redirect(PAGES + "rendez-vous?id=" + hold.get().id() + "&deja");
        } else {
            hold.ifPresent(this::show);
            if (choosing) {
                choose(agent.get(), hold);
            } else if (visit.isPost()) {
                act(hold.get());
            }
        }
    }

    private void show(Appointment hold) {
        if (visit.isPost()) {
            bookings.keepTyped(hold.id(), visit.typed()); // before all else: nothing that was typed is lost
        }
        subject = Optional.of(subjects.of(hold));
        form = new CounterForm(
                subject.get().type(), hold.people(), visit.isPost() ? visit.typed() : hold.typed(), words);
    }

    private void choose(Agent agent, Optional<Appointment> former) {
        Map<String, String> typed = former.isPresent() ? visit.typed() : Map.of();
        HoldResult result = holds.take(agent, visit.parameter("creneau"), people(former), typed, former);
        if (result instanceof HoldResult.Held held) {
            visit.redirect(PAGES + "reserver?retenu=" + held.id());
        } else if (result instanceof HoldResult.Taken gone) {
            offer(gone.nearest());
        } else {
            refused = true;
        }
    }

    private void act(Appointment hold) {
        if (visit.parameter("acte").equals("rendre")) {
            bookings.release(hold.id());
            visit.redirect(getDayPath());
        } else if (form.check() && numbers.pass(hold.id(), form, visit.has("averti"))) {
            book(hold);
        }
    }

    private void book(Appointment hold) {
        bookings.askedThrough(hold.id(), form.channel());
        ConfirmResult result = bookings.confirm(hold.id(), form.details(), visit.has("encore"));
        if (result instanceof ConfirmResult.Booked) {
            visit.redirect(PAGES + "rendez-vous?id=" + hold.id() + "&pris");
        } else if (result instanceof ConfirmResult.Taken gone) {
            offer(gone.nearest());
        } else {
            tooMany = true;
        }
    }

    private void offer(List<Slot> slots) {
        taken = true;
        nearest = slots.stream().map(slot -> FreeTime.of(slot, words.moments())).toList();
    }

    private int people(Optional<Appointment> former) {
        return former.map(Appointment::people)
                .orElseGet(() -> visit.parameter("personnes").matches("[1-9]|10")
                        ? Integer.parseInt(visit.parameter("personnes"))
                        : 1);
    }

    /** The time that is held, if there is one; else the one that was chosen is taken and there is a list of others. */
    public Optional<Subject> getSubject() {
        return subject;
    }

    public String getHold() {
        return subject.map(one -> one.appointment().id().toString()).orElse("");
    }

    public List<What> getWhat() {
        return subject.map(one -> What.of(one, words.moments())).stream().toList();
    }

    public CounterForm getForm() {
        return form;
    }

    public boolean isTaken() {
        return taken;
    }

    /** Whether the agent holds more times than anybody needs. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether this person has as many appointments as one may. */
    public boolean isTooMany() {
        return tooMany;
    }

    public List<FreeTime> getNearest() {
        return nearest;
    }

    public int getPeople() {
        return people(subject.map(Subject::appointment));
    }

    /** What the State says of the numbers of pre-applications. */
    public List<String> getWarnings() {
        return numbers.warnings();
    }

    public List<PageError> getErrors() {
        return form == null ? List.of() : form.getErrors();
    }

    public String getUntil() {
        return subject.flatMap(one -> one.appointment().heldUntil())
                .map(words.moments()::time)
                .orElse("");
    }

    /** Back to the list of the day. */
    public String getDayPath() {
        return subject.map(one -> PAGES + "jour?lieu=" + one.place().slug() + "&jour="
                        + words.moments().date(one.appointment().startsAt()))
                .orElse(PAGES + "jour");
    }
}
