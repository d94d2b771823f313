package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.RoomBoard;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends whoever wants to choose a time to the waiting room first, where there is one: without a view, without the database. */
@WebFilter(RoomVisit.TIMES + "*")
public class RoomDoor extends HttpFilter {

    /** Request attribute with what a page of times says about the room: a {@link RoomNotice}. */
    static final String NOTICE = RoomNotice.class.getName();

    private static final long serialVersionUID = 1L;

    private final transient RoomBoard board;
    private final transient Collectivites collectivites;

    @Inject
    public RoomDoor(RoomBoard board, Collectivites collectivites) {
        this.board = board;
        this.collectivites = collectivites;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RoomVisit visit =
                new RoomVisit(request, response, collectivites.current().id());
        String slug = visit.slug(RoomVisit.TIMES);
        Optional<Room> room = slug.isEmpty() ? Optional.empty() : board.of(slug);
        if (room.isEmpty() || room.get().isOver()) {
            chain.doFilter(request, response);
        } else if (!room.get().round().isOpen()) {
            request.setAttribute(NOTICE, RoomNotice.opens(room.get()));
            chain.doFilter(request, response);
        } else {
            guard(visit, room.get(), chain);
        }
    }

    private static void guard(RoomVisit visit, Room room, FilterChain chain) throws IOException, ServletException {
        Optional<Ticket> inside = visit.ticket(room).filter(ticket -> ticket.isAdmitted(room.at()));
        if (inside.isPresent()) {
            visit.request().setAttribute(NOTICE, RoomNotice.inside(room, inside.get()));
            chain.doFilter(visit.request(), visit.response());
        } else {
            visit.redirect(RoomVisit.ROOM + room.type().slug());
        }
    }
}
