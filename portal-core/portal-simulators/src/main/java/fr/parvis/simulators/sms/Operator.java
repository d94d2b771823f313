package fr.parvis.simulators.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * {@code POST /sms/messages} takes {@code {"from", "to", "text"}}; {@code GET /sms} shows what was taken, {@code GET
 * /sms/messages} as JSON. The number +33600000001 is nobody's. {@code POST /sms/failures} with {@code status=503} makes it
 * answer so until {@code status=0}.
 */
public class Operator {

    private static final String NOBODY = "+33600000001";
    private static final String NUMBER = "\\+[1-9]\\d{7,14}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Message> taken = new LinkedHashMap<>();
    private final AtomicInteger failure = new AtomicInteger();
    private final String token;

    /**
     * The operator.
     *
     * @param token that callers show
     */
    public Operator(String token) {
        this.token = token;
    }

    /** Adds its addresses. */
    public void register(Router router) {
        router.post("/sms/messages", this::take);
        router.get("/sms/messages", request -> Response.json(200, all()));
        router.get("/sms", request -> Response.html(200, page()));
        router.post("/sms/failures", this::fail);
    }

    private Response take(Request request) {
        if (failure.get() != 0) {
            return Response.error(failure.get(), "unavailable", "come back later");
        }
        if (!request.authorization().equals("Bearer " + token)) {
            return Response.error(401, "unauthorized", "the token is not known");
        }
        try {
            JsonNode sent = JSON.readTree(request.body());
            String to = sent.path("to").asText();
            if (!to.matches(NUMBER)
                    || to.equals(NOBODY)
                    || sent.path("text").asText().isEmpty()) {
                return Response.error(422, "invalid_number", "nobody can be reached there");
            }
            Message message = keep(request.headers().getOrDefault("idempotency-key", ""), sent, to);
            return Response.json(202, Map.of("id", message.id(), "status", "accepted"));
        } catch (JsonProcessingException e) {
            return Response.error(400, "invalid_request", "not JSON");
        }
    }

    private Message keep(String key, JsonNode sent, String to) {
        synchronized (taken) {
            String id = String.valueOf(taken.size() + 1);
            return taken.computeIfAbsent(
                    key.isEmpty() ? id : key,
                    first -> new Message(
                            id,
                            sent.path("from").asText(),
                            to,
                            sent.path("text").asText()));
        }
    }

    private List<Message> all() {
        synchronized (taken) {
            return new ArrayList<>(taken.values());
        }
    }

    private Response fail(Request request) {
        failure.set(Integer.parseInt(request.form().text("status")));
        return Response.json(200, Map.of("status", failure.get()));
    }

    private String page() {
        String rows = all().stream()
                .map(message -> "<tr><td>" + escape(message.to()) + "</td><td>" + escape(message.text()) + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"en\"><title>Text messages</title><h1>Text messages</h1>"
                + "<table><thead><tr><th scope=\"col\">To</th><th scope=\"col\">Text</th></tr></thead><tbody>" + rows
                + "</tbody></table></html>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
