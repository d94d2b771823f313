package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.queue.Ticket;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.modules.appointments.queue.Tickets;
import fr.parvis.modules.appointments.queue.screen.HallScripts;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** {@code ticket/<id>}: a number, on the kiosk, on paper or on one's phone. It names nobody. */
@Named("appointmentsTicket")
@RequestScoped
public class TicketPage {

    private Visit visit;
    private Tickets tickets;
    private Halls halls;
    private Offer offer;
    private HallScripts scripts;
    private Clock clock;
    private Ticket ticket;
    private String placeName;
    private int ahead;
    private Optional<Hall> kiosk = Optional.empty();

    /** For the container's proxy. */
    protected TicketPage() {}

    @Inject
    public TicketPage(Visit visit, Tickets tickets, Halls halls, Offer offer, HallScripts scripts, Clock clock) {
        this.visit = visit;
        this.tickets = tickets;
        this.halls = halls;
        this.offer = offer;
        this.scripts = scripts;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        Optional<Ticket> found = visit.id(0).flatMap(tickets::find);
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        ticket = found.get();
        placeName = offer.place(ticket.placeId()).name();
        ahead = tickets.ahead(ticket.id());
        kiosk = halls.ofKiosk(visit.parameter("borne"));
        scripts.allow();
    }

    public String getLabel() {
        return ticket.label();
    }

    public String getPlaceName() {
        return placeName;
    }

    /** {@code WAITING}, {@code CALLED}, {@code SEEN}, {@code GONE}; {@code PAST} the day after. */
    public String getState() {
        boolean today =
                ticket.day().equals(clock.instant().atZone(Timetable.ZONE).toLocalDate());
        return today || ticket.state() == State.SEEN ? ticket.state().name() : "PAST";
    }

    /** How many are called before, as things stand. */
    public int getAhead() {
        return ahead;
    }

    /** The desk that called; empty where an agent comes. */
    public String getDesk() {
        return ticket.desk().orElse("");
    }

    public String getDrawnAt() {
        return Moments.in(visit.locale()).dayTime(ticket.drawnAt());
    }

    public String getHere() {
        return visit.address();
    }

    /** Where the next person begins; empty on a phone that did not come from the kiosk. */
    public String getKioskPath() {
        return kiosk.map(hall -> "/modules/appointments/borne/" + hall.kioskKey())
                .orElse("");
    }

    /** Whether the kiosk prints it at once. */
    public boolean isPrinting() {
        return kiosk.map(hall -> hall.rules().prints()).orElse(false);
    }
}
