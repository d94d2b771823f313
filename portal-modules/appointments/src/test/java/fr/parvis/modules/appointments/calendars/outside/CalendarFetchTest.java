package fr.parvis.modules.appointments.calendars.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.calendars.outside.Answer.Failed;
import fr.parvis.modules.appointments.calendars.outside.Answer.Text;
import fr.parvis.modules.appointments.calendars.outside.Answer.Unchanged;
import fr.parvis.testkit.OneCollectivite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers of calendars, good and bad. */
class CalendarFetchTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CalendarFetch fetch = new CalendarFetch(
            new OneCollectivite(Brumeval.commune(Map.of("appointments.internal-calendar-hosts", "localhost"))), 2);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aCalendarComesWithItsMarksAndIsAskedForWithThem() {
        server.createContext("/", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                answer(exchange, 200, "\uFEFFBEGIN:VCALENDAR");
            }
        });

        assertThat(get("/a.ics", "")).isEqualTo(new Text("BEGIN:VCALENDAR", "\"v1\"", ""));
        assertThat(get("/a.ics", "\"v1\"")).isEqualTo(new Unchanged());
    }

    @Test
    void errorsAreTold() {
        server.createContext("/500", exchange -> answer(exchange, 500, "oops"));
        server.createContext("/410", exchange -> answer(exchange, 410, ""));
        server.createContext("/401", exchange -> answer(exchange, 401, ""));

        assertThat(get("/500", "")).isEqualTo(new Failed(Trouble.UNREACHABLE));
        assertThat(get("/410", "")).isEqualTo(new Failed(Trouble.GONE));
        assertThat(get("/401", "")).isEqualTo(new Failed(Trouble.REFUSED));
    }

    @Test
    void tenMegabytesAreNotRead() {
        server.createContext("/announced", exchange -> answer(exchange, 200, "x".repeat(10_000_000)));
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[100_000];
            while (true) { // until the reader has had enough
                exchange.getResponseBody().write(piece);
            }
        });

        assertThat(get("/announced", "")).isEqualTo(new Failed(Trouble.TOO_LARGE));
        assertThat(get("/endless", "")).isEqualTo(new Failed(Trouble.TOO_LARGE));
    }

    @Test
    void aServerThatDripsIsLeft() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(get("/", "")).isEqualTo(new Failed(Trouble.SLOW));
    }

    @Test
    void circlesAreLeft() {
        server.createContext("/", exchange -> send(exchange, "/again"));

        assertThat(get("/", "")).isEqualTo(new Failed(Trouble.REDIRECTED));
    }

    @Test
    void aRedirectionLeadsToNoMachineInside() {
        server.createContext(
                "/in",
                exchange ->
                        send(exchange, "http://127.0.0.1:" + server.getAddress().getPort() + "/secret"));
        server.createContext("/secret", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR"));
        server.createContext("/on", exchange -> send(exchange, "/secret"));

        assertThat(get("/in", "")).isEqualTo(new Failed(Trouble.INTERNAL_HOST));
        assertThat(get("/on", "")).isEqualTo(new Text("BEGIN:VCALENDAR", "", ""));
    }

    @Test
    void aNameOfNobodyIsTold() {
        assertThat(fetch.get(
                        CalendarAddress.of("http://nulle-part.invalid/a.ics").orElseThrow(), "", ""))
                .isEqualTo(new Failed(Trouble.UNKNOWN_HOST));
    }

    private Answer get(String path, String etag) {
        return fetch.get(
                CalendarAddress.of("http://localhost:" + server.getAddress().getPort() + path)
                        .orElseThrow(),
                etag,
                "");
    }

    private static void send(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
