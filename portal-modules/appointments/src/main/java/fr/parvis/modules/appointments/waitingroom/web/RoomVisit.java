package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import fr.parvis.modules.appointments.waitingroom.TicketSeal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request about a room.
 *
 * @param collectivite id of the current one
 */
record RoomVisit(HttpServletRequest request, HttpServletResponse response, String collectivite) {

    static final String ROOM = "/modules/appointments/file-d-attente/";
    static final String TIMES = "/modules/appointments/creneaux/";
    private static final String PATH = "/modules/appointments/";

    /** The cookie of the browser's own key, the same that keeps times. */
    private static final String BROWSER = "rendez-vous";

    private static final int A_DAY = (int) Duration.ofDays(1).toSeconds();

    /** The type that the address names, or an empty text. */
    String slug(String root) {
        String rest = request.getRequestURI().substring(root.length());
        int end = rest.indexOf('/');
        String slug = end < 0 ? rest : rest.substring(0, end);
        return slug.matches("[a-z0-9-]{1,80}") ? slug : "";
    }

    boolean asks(String parameter) {
        return request.getParameter(parameter) != null;
    }

    Optional<String> browserKey() {
        return cookie(BROWSER);
    }

    void giveBrowserKey() {
        set(BROWSER, Key.draw().value());
    }

    Optional<Ticket> ticket(Room room) {
        TicketSeal seal = room.seal(collectivite);
        return browserKey().flatMap(key -> cookie(name(room)).flatMap(value -> seal.open(value, key)));
    }

    /** The browser keeps the ticket from now on. */
    Ticket give(Room room, Ticket ticket) {
        set(name(room), room.seal(collectivite).seal(ticket, browserKey().orElseThrow()));
        return ticket;
    }

    void redirect(String path) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static String name(Room room) {
        return "file-" + room.type().slug();
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void set(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(PATH);
        cookie.setMaxAge(A_DAY);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
