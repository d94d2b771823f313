package fr.parvis.modules.appointments.queue.counter;

import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.queue.Calls;
import fr.parvis.modules.appointments.queue.Desk;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.queue.Reception;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.modules.appointments.queue.Turns;
import fr.parvis.modules.appointments.queue.Waiting;
import fr.parvis.modules.appointments.queue.WaitingLists;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code salle?lieu=…&guichet=…}: who waits, and who is called next to this desk. */
@Named("appointmentsQueue")
@RequestScoped
public class QueuePage {

    private static final String PATH = "/agent/modules/appointments/salle";

    private Visit visit;
    private CurrentAgent current;
    private ChosenPlace chosen;
    private Halls halls;
    private WaitingLists lists;
    private Turns turns;
    private Calls calls;
    private Reception reception;
    private Optional<Agent> agent = Optional.empty();
    private List<Place> places = List.of();
    private Optional<Place> place = Optional.empty();
    private Optional<Hall> hall = Optional.empty();
    private List<Desk> desks = List.of();
    private Optional<Desk> desk = Optional.empty();
    private List<Waiting> there = List.of();
    private List<Waiting> waiting = List.of();

    /** For the container's proxy. */
    protected QueuePage() {}

    @Inject
    public QueuePage(
            Visit visit,
            CurrentAgent current,
            ChosenPlace chosen,
            Halls halls,
            WaitingLists lists,
            Turns turns,
            Calls calls,
            Reception reception) {
        this.visit = visit;
        this.current = current;
        this.chosen = chosen;
        this.halls = halls;
        this.lists = lists;
        this.turns = turns;
        this.calls = calls;
        this.reception = reception;
    }

    @Transactional
    public void load() {
        agent = current.get();
        if (agent.isEmpty()) {
            visit.notFound();
            return;
        }
        places = chosen.all();
        place = chosen.get();
        hall = place.map(Place::id).flatMap(halls::of);
        desks = place.map(here -> lists.desks(agent.get(), here.id())).orElse(List.of());
        desk = visit.id("guichet")
                .flatMap(id -> desks.stream().filter(one -> one.id().equals(id)).findFirst());
        if (visit.isPost()) {
            visit.redirect(getHere() + "&" + act(agent.get()));
        } else {
            there = desk.map(here -> lists.at(agent.get(), here.id())).orElse(List.of());
            waiting = place.map(here -> lists.of(agent.get(), here.id())).orElse(List.of());
        }
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.map(Place::slug).orElse("");
    }

    public String getPlaceName() {
        return place.map(Place::name).orElse("");
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public String getDesk() {
        return desk.map(Desk::id).map(UUID::toString).orElse("");
    }

    public String getDeskName() {
        return desk.map(Desk::name).orElse("");
    }

    /** Whether the place has a hall. */
    public boolean isOpen() {
        return hall.isPresent();
    }

    /** Whether the agent may set it. */
    public boolean isMaster() {
        return agent.filter(one -> one.role().atLeast(Agent.Role.MANAGER)).isPresent();
    }

    /** Who is at the desk, or on the way to it. */
    public List<Waiting> getThere() {
        return there;
    }

    /** Who waits, in the order in which they are called. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public String getHere() {
        return PATH + "?lieu=" + getPlace() + "&guichet=" + getDesk();
    }

    public String getSettingsPath() {
        return PATH + "-reglages?lieu=" + getPlace();
    }

    /** What came of the last act: {@code fait}, {@code depasse} or {@code personne}; empty without one. */
    public String getOutcome() {
        return List.of("fait", "depasse", "personne").stream()
                .filter(visit::has)
                .findFirst()
                .orElse("");
    }

    private String act(Agent acting) {
        if (desk.isEmpty()) {
            return "depasse";
        }
        UUID here = desk.get().id();
        if (visit.parameter("acte").equals("suivant")) {
            return switch (turns.next(acting, here, seen())) {
                case CALLED -> "fait";
                case NOBODY_WAITS -> "personne";
                case CHANGED_MEANWHILE -> "depasse";
            };
        }
        return visit.id("numero").filter(number -> act(acting, here, number)).isPresent() ? "fait" : "depasse";
    }

    private boolean act(Agent acting, UUID here, UUID number) {
        return switch (visit.parameter("acte")) {
            case "appeler" -> calls.call(acting, here, number);
            case "encore" -> reception.again(acting, number);
            case "recu" -> reception.end(acting, number, State.SEEN);
            case "absent" -> reception.end(acting, number, State.GONE);
            case "attente" -> reception.end(acting, number, State.WAITING);
            default -> false;
        };
    }

    private Set<UUID> seen() {
        return visit.values("vu").stream()
                .flatMap(text -> Visit.uuid(text).stream())
                .collect(Collectors.toSet());
    }
}
