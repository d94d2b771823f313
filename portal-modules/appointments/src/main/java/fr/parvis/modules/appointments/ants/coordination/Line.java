package fr.parvis.modules.appointments.ants.coordination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.ants.AntsSettings.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question, one answer in JSON, within a few seconds. Numbers and tokens stay out of what it says of failures. */
final class Line {

    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();

    JsonNode ask(Server server, String method, String path, Query query) throws NoAnswer {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path + query))
                .header("Accept", "application/json")
                .header("x-rdv-opt-auth-token", server.token())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response =
                answer(client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        if (response.statusCode() != OK) {
            throw new NoAnswer("HTTP status " + response.statusCode());
        }
        return json(response.body());
    }

    /** Waits for the whole answer: one that comes drop by drop is none. */
    private static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> asked) throws NoAnswer {
        try {
            return asked.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new NoAnswer("no answer within " + LONGEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new NoAnswer("no answer: " + e.getCause().getClass().getSimpleName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted", e);
        }
    }

    /** Firewalls and maintenance pages answer in HTML, with status 200 too. */
    private static JsonNode json(String body) throws NoAnswer {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            // falls through: the message of the exception would quote the body
        }
        throw new NoAnswer("the answer is not JSON");
    }
}
