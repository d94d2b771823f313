package fr.parvis.simulators.ants;

import fr.parvis.simulators.web.Handler;
import fr.parvis.simulators.web.Parameters;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The service: what is known of a number, appointments declared and taken back; and levers that the real one lacks. */
public class Coordination {

    private static final Set<String> STATES = Set.of("validated", "consumed", "declared", "unknown", "expired");

    private final Applications applications = new Applications();
    private final AtomicReference<Trouble> trouble = new AtomicReference<>(Trouble.NONE);
    private final String path;
    private final String token;

    /**
     * The service.
     *
     * @param path under which it answers, e.g. {@code /api}
     * @param token that callers show
     */
    public Coordination(String path, String token) {
        this.path = path;
        this.token = token;
    }

    /** The addresses of the service. */
    public Router router() {
        return new Router()
                .get(path + "/status", guarded(this::status))
                .post(path + "/appointments", guarded(this::declare))
                .delete(path + "/appointments", guarded(this::takeBack))
                .post("/simulator/failures", this::fail)
                .post("/simulator/numbers", this::change);
    }

    private Handler guarded(Handler handler) {
        return request -> {
            trouble.get().strike();
            return token.equals(request.headers().get("x-rdv-opt-auth-token"))
                    ? handler.answer(request)
                    : Response.json(401, Map.of("detail", "X-RDV-OPT-AUTH-TOKEN header invalid"));
        };
    }

    private Response status(Request request) {
        Map<String, Object> known = new LinkedHashMap<>();
        request.query().all("application_ids").forEach(number -> known.put(number, applications.shown(number)));
        return known.isEmpty() ? incomplete() : Response.json(200, known);
    }

    private Response declare(Request request) {
        Appointment appointment = appointment(request.query());
        if (!isWhole(request.query()) || appointment.managementUrl().isEmpty()) {
            return incomplete();
        }
        applications.add(request.query().text("application_id"), appointment);
        return Response.json(200, Map.of("success", true));
    }

    private Response takeBack(Request request) {
        if (!isWhole(request.query())) {
            return incomplete();
        }
        return Response.json(
                200,
                Map.of(
                        "rowcount",
                        applications.remove(request.query().text("application_id"), appointment(request.query()))));
    }

    private Response fail(Request request) {
        try {
            trouble.set(Trouble.named(request.form().text("failure")));
            return Response.json(200, Map.of("armed", request.form().text("failure")));
        } catch (IllegalArgumentException unknown) {
            return Response.error(400, "invalid_request", "failure is one of error, html, empty, slow, none");
        }
    }

    private Response change(Request request) {
        String status = request.form().text("status");
        if (!STATES.contains(status)) {
            return Response.error(400, "invalid_request", "status is one of " + STATES);
        }
        applications.change(request.form().text("number"), status);
        return Response.json(200, Map.of("status", status));
    }

    private static boolean isWhole(Parameters query) {
        return !query.text("application_id").isEmpty()
                && !query.text("meeting_point").isEmpty()
                && appointment(query).hasDate();
    }

    private static Appointment appointment(Parameters query) {
        return new Appointment(
                query.text("meeting_point"),
                query.text("meeting_point_id"),
                query.text("management_url"),
                query.text("appointment_date"));
    }

    private static Response incomplete() {
        return Response.json(422, Map.of("detail", "a parameter is missing or wrong"));
    }
}
