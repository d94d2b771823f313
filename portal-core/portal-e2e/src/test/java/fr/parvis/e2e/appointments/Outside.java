package fr.parvis.e2e.appointments;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.e2e.support.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The simulated operator of text messages and server of calendars of a world. */
final class Outside {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Outside(Portal portal) {
        base = "http://localhost:" + portal.world().ports().otherServices();
    }

    /** The text messages to a number, oldest first. */
    List<String> texts(String number) {
        try {
            List<String> texts = new ArrayList<>();
            for (JsonNode message :
                    new ObjectMapper().readTree(get(base + "/sms/messages", "").body())) {
                if (message.path("to").asText().equals(number)) {
                    texts.add(message.path("text").asText());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text message to a number with these words, waited for. */
    String expectText(String number, String words) {
        return await("a text message to " + number + " about " + words)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> texts(number).stream()
                                .filter(text -> text.contains(words))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** The address of the calendar. */
    String calendar() {
        return base + "/calendars/agenda.ics";
    }

    /** Writes the calendar. */
    void write(String calendar) {
        post("/calendars/events", "ics=" + URLEncoder.encode(calendar, StandardCharsets.UTF_8));
    }

    /** Makes the server of calendars fail: 500, 410, html, slow or none. */
    void fail(String failure) {
        post("/calendars/failures", "failure=" + failure);
    }

    HttpResponse<String> get(String address, String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return send(
                etag.isEmpty()
                        ? request.build()
                        : request.header("If-None-Match", etag).build());
    }

    private void post(String path, String form) {
        send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
