package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.Rooms;
import fr.parvis.modules.appointments.waitingroom.Tickets;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** {@code quitter-file/<type>}: gives a place in the queue up. */
@Named("appointmentsLeaveRoom")
@RequestScoped
public class LeavePage {

    private Visit visit;
    private Browser browser;
    private Rooms rooms;
    private Tickets tickets;
    private AppointmentType type;
    private boolean left;

    /** For the container's proxy. */
    protected LeavePage() {}

    @Inject
    public LeavePage(Visit visit, Browser browser, Rooms rooms, Tickets tickets) {
        this.visit = visit;
        this.browser = browser;
        this.rooms = rooms;
        this.tickets = tickets;
    }

    @Transactional
    public void load() {
        Optional<Room> room = rooms.of(visit.segment(0));
        if (room.isEmpty()) {
            visit.notFound();
            return;
        }
        type = room.get().type();
        left = visit.has("fait");
        if (visit.isPost()) {
            browser.key()
                    .flatMap(key ->
                            tickets.find(room.get(), key, browser.resident().map(Resident::id)))
                    .ifPresent(tickets::leave);
            visit.redirect(visit.path() + "?fait");
        }
    }

    public AppointmentType getType() {
        return type;
    }

    public boolean isLeft() {
        return left;
    }

    public String getPath() {
        return RoomVisit.ROOM + type.slug();
    }
}
