package fr.parvis.simulators.calendar;

import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code GET /calendars/agenda.ics} answers the calendar that {@code POST /calendars/events} gave it as {@code ics}, with an
 * ETag and 304. {@code POST /calendars/failures} with {@code failure=500}, {@code 410}, {@code html} or {@code slow} makes it
 * answer so until {@code none}.
 */
public class CalendarServer {

    private static final long LONGER_THAN_ANYBODY_WAITS = 60_000;
    private static final String EMPTY =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Simulator//FR\r\nEND:VCALENDAR\r\n";

    private final AtomicReference<String> calendar = new AtomicReference<>(EMPTY);
    private final AtomicReference<String> failure = new AtomicReference<>("none");

    /** Adds its addresses. */
    public void register(Router router) {
        router.get("/calendars/agenda.ics", this::answer);
        router.post("/calendars/events", this::write);
        router.post("/calendars/failures", this::fail);
    }

    private Response answer(Request request) {
        return switch (failure.get()) {
            case "500" -> Response.error(500, "server_error", "failed as asked");
            case "410" -> Response.error(410, "gone", "gone as asked");
            case "html" -> Response.html(200, "<!doctype html><title>Sign in</title><p>Sign in first.");
            case "slow" -> late();
            default -> calendar(request);
        };
    }

    private Response calendar(Request request) {
        String text = calendar.get();
        String etag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        boolean known = etag.equals(request.headers().get("if-none-match"));
        List<Map.Entry<String, String>> headers =
                List.of(Map.entry("Content-Type", "text/calendar; charset=utf-8"), Map.entry("ETag", etag));
        return new Response(known ? 304 : 200, headers, known ? "" : text);
    }

    private static Response late() {
        try {
            Thread.sleep(LONGER_THAN_ANYBODY_WAITS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Response.error(503, "late", "late as asked");
    }

    private Response write(Request request) {
        calendar.set(request.form().text("ics"));
        return Response.json(200, Map.of("length", calendar.get().length()));
    }

    private Response fail(Request request) {
        failure.set(request.form().text("failure"));
        return Response.json(200, Map.of("failure", failure.get()));
    }
}
