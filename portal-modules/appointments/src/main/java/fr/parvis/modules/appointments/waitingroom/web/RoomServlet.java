package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.network.NetworkLimit;
import fr.parvis.modules.appointments.network.NetworkLimit.Act;
import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.RoomBoard;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import fr.parvis.modules.appointments.waitingroom.Tickets;
import fr.parvis.modules.appointments.waitingroom.Tickets.Standing;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** {@code file-d-attente/<type>}: where people wait. */
@WebServlet(RoomVisit.ROOM + "*")
public class RoomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RoomBoard board;
    private final transient Tickets tickets;
    private final transient NetworkLimit networks;
    private final transient RoomPeople people;
    private final transient RoomPages pages;
    private final transient Collectivites collectivites;

    @Inject
    public RoomServlet(
            RoomBoard board,
            Tickets tickets,
            NetworkLimit networks,
            RoomPeople people,
            RoomPages pages,
            Collectivites collectivites) {
        this.board = board;
        this.tickets = tickets;
        this.networks = networks;
        this.people = people;
        this.pages = pages;
        this.collectivites = collectivites;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        RoomVisit visit =
                new RoomVisit(request, response, collectivites.current().id());
        String slug = visit.slug(RoomVisit.ROOM);
        Optional<Room> room = slug.isEmpty() ? Optional.empty() : board.of(slug);
        if (slug.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (room.isEmpty()) {
            visit.redirect(RoomVisit.TIMES + slug);
        } else {
            receive(visit, room.get());
        }
    }

    private void receive(RoomVisit visit, Room room) throws IOException, ServletException {
        Sheets sheets = sheets(visit, room);
        if (room.isOver()) {
            pages.show(visit, sheets.over());
            return;
        }
        Optional<Ticket> ticket = visit.ticket(room);
        if (visit.browserKey().isEmpty()) {
            if (visit.asks("cookies")) {
                pages.show(visit, sheets.cookies());
            } else {
                visit.giveBrowserKey();
                visit.redirect(here(room) + "?cookies");
            }
        } else if (ticket.isEmpty() || visit.asks("nouvelle")) {
            come(visit, room, ticket);
        } else {
            wait(visit, room, ranked(visit, room, ticket.get()));
        }
    }

    /** Gives somebody a place at the end of the queue, and lets them straight in when nobody waits. */
    private void come(RoomVisit visit, Room room, Optional<Ticket> former) throws IOException, ServletException {
        String address = visit.request().getRemoteAddr();
        if (!networks.allows(address, Act.TICKET)) {
            pages.show(visit, sheets(visit, room).crowded());
            return;
        }
        former.filter(ticket -> tickets.find(ticket.id())
                        .filter(one -> one.isUsed(room.at()))
                        .isPresent())
                .ifPresent(ticket -> tickets.leave(ticket.id()));
        Ticket ticket = Ticket.of(tickets.come(room, visit.browserKey().orElseThrow(), people.resident()));
        networks.count(address, Act.TICKET);
        if (room.isIdle()) {
            Room now = board.now(room.type().slug()).orElse(room);
            Ticket ranked = ranked(now, ticket);
            if (now.hasCalled(ranked.rank()) && enter(visit, now, ranked)) {
                return;
            }
        }
        visit.give(room, ticket);
        visit.redirect(here(room));
    }

    private void wait(RoomVisit visit, Room room, Ticket ticket) throws IOException, ServletException {
        Sheets sheets = sheets(visit, room);
        if (!room.round().isOpen()) {
            pages.show(visit, sheets.before(ticket));
        } else if (ticket.rank() == 0) {
            pages.show(visit, sheets.drawn(ticket));
        } else if (!room.hasCalled(ticket.rank())) {
            pages.show(visit, sheets.waiting(ticket));
        } else {
            turn(visit, room, ticket);
        }
    }

    /** Their turn came. */
    private void turn(RoomVisit visit, Room room, Ticket ticket) throws IOException, ServletException {
        Sheets sheets = sheets(visit, room);
        Optional<Standing> standing = tickets.find(ticket.id());
        if (standing.isEmpty() || standing.get().isUsed(room.at())) {
            pages.show(visit, sheets.used());
        } else if (visit.asks("encore") && standing.get().leavesAt().isPresent()) {
            tickets.extend(room, ticket.id()).ifPresent(until -> visit.give(room, ticket.admitted(until)));
            visit.redirect(RoomVisit.TIMES + room.type().slug());
        } else if (visit.asks("entrer") || standing.get().leavesAt().isPresent()) {
            if (!enter(visit, room, ticket)) {
                pages.show(visit, sheets.missed(ticket));
            }
        } else if (standing.get().isExpectedAt(room.at())) {
            pages.show(visit, sheets.called(standing.get().expectedUntil()));
        } else if (room.counts().taken() < room.rules().inside()) {
            pages.show(visit, sheets.called(room.at().plus(room.rules().stay())));
        } else {
            pages.show(visit, sheets.missed(ticket));
        }
    }

    private boolean enter(RoomVisit visit, Room room, Ticket ticket) throws IOException {
        Optional<Instant> until = tickets.enter(room, ticket.id());
        if (until.isPresent()) {
            visit.give(room, ticket.admitted(until.get()));
            visit.redirect(RoomVisit.TIMES + room.type().slug());
        }
        return until.isPresent();
    }

    /** The ticket with its rank, which is read once and then carried by the browser. */
    private Ticket ranked(RoomVisit visit, Room room, Ticket ticket) {
        if (ticket.rank() > 0 || !room.round().isOpen()) {
            return ticket;
        }
        Ticket ranked = ranked(room, ticket);
        return ranked.rank() == 0 ? ranked : visit.give(room, ranked);
    }

    private Ticket ranked(Room room, Ticket ticket) {
        return tickets.find(ticket.id())
                .map(standing -> ticket.withRank(standing.rank()))
                .orElse(ticket);
    }

    private Sheets sheets(RoomVisit visit, Room room) {
        return new Sheets(room, collectivites.current(), pages.words(visit), visit.asks("manuel"));
    }

    private static String here(Room room) {
        return RoomVisit.ROOM + room.type().slug();
    }
}
