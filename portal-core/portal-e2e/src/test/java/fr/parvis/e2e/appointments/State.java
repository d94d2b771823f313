package fr.parvis.e2e.appointments;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Response;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** The State, which searches times at Brumeval and knows pre-applications. */
final class State {

    private static final String HUB = "/api/modules/appointments/ants/";

    private final Portal portal;
    private final Properties secrets = new Properties();

    State(Portal portal) {
        this.portal = portal;
        try (Reader file = Files.newBufferedReader(portal.world().home().path().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hubToken() {
        return secrets.getProperty("ants.hub");
    }

    /** What the portal answers the search engine: status and body. */
    String ask(Visitor engine, String path, String token) {
        engine.page().setExtraHTTPHeaders(Map.of("x-hub-rdv-auth-token", token));
        Response answer = engine.open(HUB + path);
        return answer.status() + " " + answer.text();
    }

    /** The body of an answer that was given. */
    JsonNode found(Visitor engine, String path) {
        String answer = ask(engine, path, hubToken());
        if (!answer.startsWith("200 ")) {
            throw new AssertionError(answer);
        }
        return json(answer.substring(4));
    }

    /** What the coordination service knows of a number, once it knows of so many appointments. */
    JsonNode appointments(String number, int count) {
        await("the State knows of " + count + " appointments")
                .atMost(Duration.ofSeconds(30))
                .until(() -> appointments(number).size() == count);
        return appointments(number);
    }

    private JsonNode appointments(String number) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/status?application_ids=" + number))
                .header("x-rdv-opt-auth-token", secrets.getProperty("ants.coordination"));
        return json(send(request)).path(number).path("appointments");
    }

    /** Makes the coordination service fail, or work again. */
    void fail(String failure) {
        send(HttpRequest.newBuilder(address("/simulator/failures"))
                .POST(HttpRequest.BodyPublishers.ofString("failure=" + failure)));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + portal.world().ports().coordination() + path);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
