package fr.parvis.notifications.internal.sms;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.configuration.Settings;
import fr.parvis.configuration.SmsOperator;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.SmsRefused;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Gives a text message to the operator: a post of {@code {"from", "to", "text"}} with a bearer token and an
 * {@code Idempotency-Key}. 2xx takes it; 400, 404, 410 and 422 refuse the number for good; all else is tried again.
 */
@ApplicationScoped
public class SmsHandler implements OutboxHandler {

    static final String KIND = "sms";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<Integer> NEVER = Set.of(400, 404, 410, 422);
    private static final int SUCCESS = 2;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Settings settings;
    private Collectivites collectivites;
    private Event<SmsRefused> refusals;

    /** For the container's proxy. */
    protected SmsHandler() {}

    @Inject
    public SmsHandler(Settings settings, Collectivites collectivites, Event<SmsRefused> refusals) {
        this.settings = settings;
        this.collectivites = collectivites;
        this.refusals = refusals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Delivery delivery) throws IOException, InterruptedException {
        SmsOperator operator =
                settings.sms().orElseThrow(() -> new IOException("there is no operator of text messages any more"));
        Sms sms = json.readValue(delivery.payload(), Sms.class);
        String body = json.writeValueAsString(Map.of("from", operator.from(), "to", sms.to(), "text", sms.text()));
        HttpRequest request = HttpRequest.newBuilder(operator.address())
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + operator.token().value())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", collectivites.current().id() + "/" + delivery.idempotencyKey())
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
        if (NEVER.contains(answer.statusCode())) {
            refusals.fire(new SmsRefused(delivery.idempotencyKey().substring(KIND.length() + 1)));
        } else if (answer.statusCode() / 100 != SUCCESS) {
            throw new IOException("the operator of text messages answered " + answer.statusCode());
        }
    }
}
