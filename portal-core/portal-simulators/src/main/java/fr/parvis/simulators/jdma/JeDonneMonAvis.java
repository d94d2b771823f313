package fr.parvis.simulators.jdma;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.simulators.web.Handler;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The statistics of a collectivité's procedures there, the same on every day, and the page behind the button. */
public class JeDonneMonAvis {

    private static final int MOST_PRODUCTS = 10;
    private static final Set<String> INTERVALS = Set.of("day", "week", "month", "year", "none");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicReference<String> trouble = new AtomicReference<>("none");
    private final String key;
    private final Map<Integer, String> products;

    /**
     * The service.
     *
     * @param key that callers show
     * @param products names of the procedures that the key may read, by number
     */
    public JeDonneMonAvis(String key, Map<Integer, String> products) {
        this.key = key;
        this.products = products;
    }

    /** The addresses of the service. */
    public Router router() {
        Router router = new Router()
                .get("/api/open-api/services", guarded(request -> services()))
                .post("/api/open-api/statistiques", guarded(this::statistics))
                .post("/simulator/failures", this::fail);
        products.forEach((product, name) -> router.get("/Demarches/" + product, request -> questions(name)));
        return router;
    }

    private Handler guarded(Handler handler) {
        return request -> {
            strike();
            return request.authorization().equals("Bearer " + key)
                    ? handler.answer(request)
                    : error(401, "UNAUTHORIZED", "Please provide a valid API key");
        };
    }

    private Response services() {
        return Response.json(
                200,
                Map.of(
                        "data",
                        products.entrySet().stream()
                                .map(product -> Map.of("id", product.getKey(), "title", product.getValue()))
                                .toList()));
    }

    private Response statistics(Request request) {
        JsonNode asked = json(request.body());
        List<Integer> wanted = new ArrayList<>();
        asked.path("product_ids").forEach(id -> wanted.add(id.asInt()));
        if (!asked.path("start_date").isTextual() || !asked.path("end_date").isTextual()) {
            return error(400, "BAD_REQUEST", "Input validation failed");
        }
        if (!INTERVALS.contains(asked.path("interval").asText("none"))) {
            return error(400, "BAD_REQUEST", "Input validation failed");
        }
        if (!products.keySet().containsAll(wanted)) {
            return error(400, "BAD_REQUEST", "Les product_ids suivants n'existent pas en base : " + wanted);
        }
        if (wanted.isEmpty() || wanted.size() > MOST_PRODUCTS) {
            return error(400, "BAD_REQUEST", "Veuillez réduire le nombre de services requêtés (max 10)");
        }
        try {
            Days days = new Days(
                    LocalDate.parse(asked.path("start_date").asText()),
                    LocalDate.parse(asked.path("end_date").asText()));
            return Response.json(
                    200,
                    Map.of(
                            "data",
                            wanted.stream()
                                    .map(id -> days.of(id, products.get(id)))
                                    .toList()));
        } catch (DateTimeException e) {
            return error(400, "BAD_REQUEST", "Input validation failed");
        }
    }

    private static Response questions(String name) {
        return Response.html(
                200,
                "<!doctype html><html lang=\"fr\"><title>Je donne mon avis (simulateur)</title><h1>Je donne mon avis</h1><p>"
                        + name + "</p></html>");
    }

    private Response fail(Request request) {
        String asked = request.form().text("failure");
        if (!Set.of("none", "error", "html", "limit").contains(asked)) {
            return Response.error(400, "invalid_request", "failure is one of error, html, limit, none");
        }
        trouble.set(asked);
        return Response.json(200, Map.of("armed", asked));
    }

    private void strike() {
        switch (trouble.get()) {
            case "error" -> throw new Refusal(error(500, "INTERNAL_SERVER_ERROR", "Internal server error"));
            case "limit" -> throw new Refusal(error(429, "TOO_MANY_REQUESTS", "Too many requests"));
            case "html" -> throw new Refusal(Response.html(200, "<!doctype html><title>Maintenance</title>"));
            default -> {
                // it works
            }
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Refusal(error(400, "PARSE_ERROR", "Failed to parse request body"));
        }
    }

    private static Response error(int status, String code, String message) {
        return Response.json(status, Map.of("message", message, "code", code));
    }
}
