package fr.parvis.notifications.internal.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.configuration.Secret;
import fr.parvis.configuration.Settings;
import fr.parvis.configuration.SmsOperator;
import fr.parvis.spi.notification.SmsRefused;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.testkit.OneCollectivite;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmsHandlerTest {

    private static final Delivery DELIVERY =
            new Delivery(UUID.randomUUID(), "sms/notice-1", "{\"to\": \"+33612345678\", \"text\": \"Bonjour\"}");

    private final List<String> received = new ArrayList<>();
    private final List<Object> refused = new ArrayList<>();
    private int status = 202;
    private HttpServer operator;

    @BeforeEach
    void operator() throws IOException {
        operator = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        operator.createContext("/messages", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        operator.start();
    }

    @AfterEach
    void stop() {
        operator.stop(0);
    }

    @Test
    void aMessageIsPostedWithTheTokenAndAKeyThatStaysTheSame() throws Exception {
        handler().deliver(DELIVERY);

        assertThat(received)
                .singleElement()
                .asString()
                .contains("Bearer secret", "brumeval/sms/notice-1", "\"+33612345678\"", "\"Bonjour\"", "\"Brumeval\"");
        assertThat(refused).isEmpty();
    }

    @Test
    void aNumberOfNobodyIsToldAndNotTriedAgain() throws Exception {
        status = 422;
        handler().deliver(DELIVERY);

        assertThat(refused).containsExactly(new SmsRefused("notice-1"));
    }

    @Test
    void anOperatorThatIsDownOrBusyIsTriedAgain() {
        for (int bad : List.of(500, 503, 429, 401)) {
            status = bad;
            assertThatThrownBy(() -> handler().deliver(DELIVERY)).isInstanceOf(IOException.class);
        }
        operator.stop(0);
        assertThatThrownBy(() -> handler().deliver(DELIVERY)).isInstanceOf(IOException.class);
        assertThat(refused).isEmpty();
    }

    @Test
    void withoutAnOperatorNothingIsPutDown() {
        Settings none = settings(Optional.empty());
        OutboxTexter texter = new OutboxTexter(none, (kind, key, payload) -> received.add(kind));
        texter.send("key", new fr.parvis.spi.notification.Sms("+33612345678", "Bonjour"));

        assertThat(texter.isOn()).isFalse();
        assertThat(received).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private SmsHandler handler() {
        Event<SmsRefused> events = (Event<SmsRefused>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    refused.add(arguments[0]);
                    return null;
                });
        URI address = URI.create("http://localhost:" + operator.getAddress().getPort() + "/messages");
        return new SmsHandler(
                settings(Optional.of(new SmsOperator(address, new Secret("secret"), "Brumeval"))),
                OneCollectivite.brumeval(),
                events);
    }

    private static Settings settings(Optional<SmsOperator> operator) {
        return new Settings(null, null, "", null, null, null, null, Optional.empty(), Optional.empty(), 0, operator);
    }
}
