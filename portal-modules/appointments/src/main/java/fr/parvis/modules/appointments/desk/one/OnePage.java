package fr.parvis.modules.appointments.desk.one;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveWish;
import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.desk.DayActs;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.desk.DayRow;
import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** {@code rendez-vous?id=…}: all about one appointment, for agents of its service. */
@Named("appointmentsOne")
@RequestScoped
public class OnePage {

    private static final String PAGES = "/agent/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private DayLists lists;
    private DayActs acts;
    private Bookings bookings;
    private Subjects subjects;
    private Remit remit;
    private Story story;
    private Clock clock;
    private DayRow row;
    private Subject subject;
    private List<Desk> desks = List.of();
    private List<Story.Event> events = List.of();

    /** For the container's proxy. */
    protected OnePage() {}

    @Inject
    public OnePage(
            Visit visit,
            CurrentAgent current,
            DayLists lists,
            DayActs acts,
            Bookings bookings,
            Subjects subjects,
            Remit remit,
            Story story,
            Clock clock) {
        this.visit = visit;
        this.current = current;
        this.lists = lists;
        this.acts = acts;
        this.bookings = bookings;
        this.subjects = subjects;
        this.remit = remit;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = current.get();
        Optional<DayRow> found = agent.flatMap(one -> visit.id("id").flatMap(id -> lists.find(one, id)));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        row = found.get();
        subject = subjects.of(row.id());
        if (visit.isPost()) {
            visit.redirect(getHere() + "&" + act(agent.get()));
            return;
        }
        desks = remit.desks(agent.get(), subject.place().id());
        events = story.of(row.id());
    }

    private String act(Agent agent) {
        boolean done = switch (visit.parameter("acte")) {
            case "annuler" -> acts.cancel(agent, row.id(), visit.sequence(), visit.parameter("motif"));
            case "guichet" ->
                visit.id("guichet").filter(desk -> changeDesk(agent, desk)).isPresent();
            default -> false;
        };
        if (done) {
            return "fait";
        }
        return visit.parameter("acte").equals("guichet") ? "occupe" : "depasse";
    }

    private boolean changeDesk(Agent agent, UUID desk) {
        boolean theirs = remit.desks(agent, subject.place().id()).stream()
                .anyMatch(one -> one.id().equals(desk));
        return theirs
                && bookings.move(new MoveWish(
                                row.id(),
                                OptionalInt.of(visit.sequence()),
                                subject.place().id(),
                                row.startsAt(),
                                By.agent(agent, subject.appointment().channel()),
                                Desks.only(desk),
                                ""))
                        instanceof MoveResult.Moved;
    }

    public DayRow getRow() {
        return row;
    }

    public What getWhat() {
        return What.of(subject, getMoments());
    }

    public Subject getSubject() {
        return subject;
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public List<Story.Event> getEvents() {
        return events;
    }

    /** Whether it can be given another time or desk. */
    public boolean isMovable() {
        return row.state() == State.BOOKED;
    }

    public boolean isCancellable() {
        return row.isCancellable(clock.instant());
    }

    /** Whether somebody is still expected although the time has come: it is too late to call it off. */
    public boolean isDue() {
        return isMovable() && !isCancellable();
    }

    /** Whether nobody is told by the portal: there is no e-mail address. */
    public boolean isToBeCalled() {
        return row.email().isEmpty() && (visit.has("fait") || visit.has("deplace"));
    }

    /** What has just happened: the key of a sentence. */
    public String getNotice() {
        return List.of("pris", "fait", "deplace", "deja", "depasse", "occupe").stream()
                .filter(visit::has)
                .findFirst()
                .orElse("");
    }

    public boolean isWarning() {
        return List.of("deja", "depasse", "occupe").contains(getNotice());
    }

    public String getHere() {
        return PAGES + "rendez-vous?id=" + row.id();
    }

    public String getDayPath() {
        return PAGES + "jour?lieu=" + subject.place().slug() + "&jour="
                + getMoments().date(row.startsAt());
    }

    public int getLongestReason() {
        return DayActs.LONGEST_REASON;
    }
}
