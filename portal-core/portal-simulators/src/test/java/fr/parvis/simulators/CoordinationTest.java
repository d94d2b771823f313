package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoordinationTest {

    private static final String MEETING =
            "application_id=VALIDE0001&meeting_point=Mairie&meeting_point_id=1&appointment_date=2026-12-01%2009:00:00";

    private final World world = new World();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aNumberSaysByItsBeginningWhereItStands() {
        assertThat(ask("GET", "/status?application_ids=VALIDE0001&application_ids=CONSOMME01&application_ids=X"))
                .isEqualTo("{\"VALIDE0001\":{\"status\":\"validated\",\"appointments\":[]},"
                        + "\"CONSOMME01\":{\"status\":\"consumed\",\"appointments\":[]},"
                        + "\"X\":{\"status\":\"unknown\",\"appointments\":[]}}");
        assertThat(ask("GET", "/status?application_ids=AILLEURS01")).contains("Mairie de Sainte-Foy");
    }

    @Test
    void anAppointmentIsDeclaredAndTakenBackOnce() {
        assertThat(ask("POST", "/appointments?management_url=https://rdv.example/1&" + MEETING))
                .isEqualTo("{\"success\":true}");
        assertThat(ask("GET", "/status?application_ids=VALIDE0001")).contains("2026-12-01T09:00:00");
        assertThat(ask("DELETE", "/appointments?" + MEETING)).isEqualTo("{\"rowcount\":1}");
        assertThat(ask("DELETE", "/appointments?" + MEETING)).isEqualTo("{\"rowcount\":0}");
    }

    @Test
    void whatIsIncompleteIsRefusedAndSoIsAnotherToken() {
        assertThat(ask("POST", "/appointments?application_id=VALIDE0001")).contains("missing");
        assertThat(ask("GET", "/status")).contains("missing");
        assertThat(send("GET", "/status?application_ids=X", "another").body())
                .isEqualTo("{\"detail\":\"X-RDV-OPT-AUTH-TOKEN header invalid\"}");
    }

    @Test
    void leversMakeItFailUntilItIsToldToWork() {
        pull("failures", "failure=html");
        HttpResponse<String> page = send("GET", "/status?application_ids=X", World.COORDINATION_TOKEN);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>");
        pull("failures", "failure=none");
        assertThat(ask("GET", "/status?application_ids=X")).startsWith("{");
        assertThat(pull("failures", "failure=flood").statusCode()).isEqualTo(400);
        pull("numbers", "number=X&status=expired");
        assertThat(ask("GET", "/status?application_ids=X")).contains("expired");
        assertThat(pull("numbers", "number=X&status=lost").statusCode()).isEqualTo(400);
    }

    private String ask(String method, String path) {
        return send(method, path, World.COORDINATION_TOKEN).body();
    }

    private HttpResponse<String> send(String method, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(world.coordination + path))
                .header("x-rdv-opt-auth-token", token)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> pull(String lever, String form) {
        return send(HttpRequest.newBuilder(world.coordination.resolve("/simulator/" + lever))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
