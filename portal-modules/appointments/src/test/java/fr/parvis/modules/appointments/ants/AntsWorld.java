package fr.parvis.modules.appointments.ants;

import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.simulators.StateServices;
import fr.parvis.simulators.StateServicesConfig;
import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brumeval with a desk, and the State's services simulated on this machine. */
public final class AntsWorld implements AutoCloseable {

    public static final String HUB_TOKEN = "jeton-du-moteur";
    private static final String TOKEN = "jeton-de-coordination";

    public final BookingWorld booking = new BookingWorld();
    public final Map<String, String> options = new HashMap<>(Map.of(
            "appointments.ants-hub-token-variable", "PARVIS_ANTS_HUB",
            "appointments.ants-coordination-token-variable", "PARVIS_ANTS_COORDINATION"));
    public final Map<String, String> environment = new HashMap<>();
    public final Collectivites collectivites;
    public final AntsSettings settings;
    private final URI address = free();
    private final StateServices services;

    public AntsWorld() {
        services = StateServices.start(
                new StateServicesConfig(free(), List.of(), free(), List.of(), address, TOKEN), Clock.systemUTC());
        environment.put("PARVIS_ANTS_HUB", HUB_TOKEN);
        environment.put("PARVIS_ANTS_COORDINATION", TOKEN);
        environment.put("PARVIS_ANTS_COORDINATION_URL", address.toString());
        collectivites = brumeval();
        settings = new AntsSettings(collectivites, environment::get);
        booking.type("ants_reason = 'CNI-PASSPORT', max_people = 3");
    }

    /** Pulls a lever of the coordination service. */
    public void pull(String lever, String form) {
        send(HttpRequest.newBuilder(address.resolve("/simulator/" + lever))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** What the coordination service says of a number. */
    public String state(String number) {
        return send(HttpRequest.newBuilder(URI.create(
                        address + "/status?application_ids=" + URLEncoder.encode(number, StandardCharsets.UTF_8)))
                .header("x-rdv-opt-auth-token", TOKEN));
    }

    /** Brings the whole service down. */
    @Override
    public void close() {
        services.close();
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

    private Collectivites brumeval() {
        Collectivite plain = booking.brumeval.collectivites.current();
        Collectivite brumeval = new Collectivite(
                plain.id(),
                plain.name(),
                plain.kind(),
                plain.group(),
                plain.population(),
                plain.hosts(),
                plain.baseUrl(),
                plain.tagline(),
                new Brand("logo.svg", "Brumeval", "default", Map.of()),
                plain.contact(),
                plain.legal(),
                plain.services(),
                options);
        return (Collectivites) Proxy.newProxyInstance(
                Collectivites.class.getClassLoader(),
                new Class<?>[] {Collectivites.class},
                (proxy, method, arguments) -> brumeval);
    }

    private static URI free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort() + "/api");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
