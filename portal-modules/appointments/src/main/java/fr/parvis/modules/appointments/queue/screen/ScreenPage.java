package fr.parvis.modules.appointments.queue.screen;

import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.modules.appointments.queue.Tickets;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code ecran/<key>}: numbers and desks, and nothing about anybody. */
@Named("appointmentsScreen")
@RequestScoped
public class ScreenPage {

    private static final int MOST = 5;
    private static final Duration SHOWN = Duration.ofMinutes(10);

    private Visit visit;
    private Halls halls;
    private Tickets tickets;
    private Offer offer;
    private HallScripts scripts;
    private Clock clock;
    private String placeName;
    private String path;
    private List<Call> calls = List.of();
    private int waiting;

    /** For the container's proxy. */
    protected ScreenPage() {}

    @Inject
    public ScreenPage(Visit visit, Halls halls, Tickets tickets, Offer offer, HallScripts scripts, Clock clock) {
        this.visit = visit;
        this.halls = halls;
        this.tickets = tickets;
        this.offer = offer;
        this.scripts = scripts;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        Optional<Hall> found = halls.ofScreen(visit.segment(0));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        Hall hall = found.get();
        path = "/modules/appointments/ecran/" + hall.screenKey();
        placeName = offer.place(hall.placeId()).name();
        waiting = tickets.waiting(hall.placeId(), today());
        calls = calls(hall);
        scripts.allow();
    }

    public String getPlaceName() {
        return placeName;
    }

    public String getTime() {
        return words().moments().time(clock.instant());
    }

    /** The newest call. */
    public List<Call> getNewest() {
        return calls.stream().limit(1).toList();
    }

    /** Those before it. */
    public List<Call> getOthers() {
        return calls.stream().skip(1).toList();
    }

    public boolean isQuiet() {
        return calls.isEmpty();
    }

    public int getWaiting() {
        return waiting;
    }

    /** Whether the reader wants the page to stand still. */
    public boolean isStill() {
        return visit.has("fixe");
    }

    public String getStillPath() {
        return path + "?fixe";
    }

    public String getPath() {
        return path;
    }

    /** Who is still on the way, and who was called a short time ago. */
    private List<Call> calls(Hall hall) {
        Instant since = clock.instant().minus(SHOWN);
        return tickets.called(hall.placeId(), today(), MOST).stream()
                .filter(ticket -> ticket.state() == State.CALLED
                        || ticket.calledAt().filter(since::isBefore).isPresent())
                .map(ticket -> Call.of(ticket, words()))
                .toList();
    }

    private Wording words() {
        return Wording.in(visit.locale());
    }

    private LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }
}
