package fr.parvis.modules.feedback.jdma;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the open interface of « Je donne mon avis » for statistics by day. */
@ApplicationScoped
public class StatisticsLine {

    /** It answers about no more at once. */
    static final int MOST_PRODUCTS = 10;

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final List<String> QUESTIONS =
            List.of("satisfaction", "comprehension", "contact_tried", "contact_reached", "contact_satisfaction");

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private JdmaSettings settings;

    /** For the container's proxy. */
    protected StatisticsLine() {}

    @Inject
    public StatisticsLine(JdmaSettings settings) {
        this.settings = settings;
    }

    JsonNode ask(String key, Collection<Integer> products, LocalDate first, LocalDate last) throws NoStatistics {
        Map<String, Object> question = Map.of(
                "product_ids",
                products,
                "start_date",
                first.toString(),
                "end_date",
                last.toString(),
                "interval",
                "day",
                "field_codes",
                QUESTIONS);
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "/api/open-api/statistiques"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(written(question)))
                .build();
        HttpResponse<String> response = answer(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        if (response.statusCode() != OK) {
            throw new NoStatistics("HTTP status " + response.statusCode());
        }
        return data(response.body());
    }

    private String written(Map<String, Object> question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the whole answer: one that comes drop by drop is none. */
    private static HttpResponse<String> answer(CompletableFuture<HttpResponse<String>> asked) throws NoStatistics {
        try {
            return asked.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new NoStatistics("no answer within " + LONGEST.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new NoStatistics("no answer: " + e.getCause().getClass().getSimpleName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoStatistics("interrupted", e);
        }
    }

    private JsonNode data(String body) throws NoStatistics {
        try {
            JsonNode data = json.readTree(body).path("data");
            if (data.isArray()) {
                return data;
            }
        } catch (JsonProcessingException e) {
            // falls through: a maintenance page with status 200
        }
        throw new NoStatistics("the answer is not what the interface describes");
    }
}
