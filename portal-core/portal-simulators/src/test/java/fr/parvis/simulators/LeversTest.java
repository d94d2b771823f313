package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeversTest {

    private World world;
    private Visit visit;

    @BeforeEach
    void start() {
        world = new World();
        visit = world.visitFranceConnect();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void afterARotationTheNewKeySignsAndTheOldOneIsStillPublished() {
        String before = idToken();
        visit.pull("rotate-keys", new Query());
        String after = idToken();

        assertThat(Json.signedBy(visit.get("/jwks"), before)).isTrue();
        assertThat(Json.signedBy(visit.get("/jwks"), after)).isTrue();
        assertThat(before.substring(0, before.indexOf('.'))).isNotEqualTo(after.substring(0, after.indexOf('.')));
    }

    @Test
    void afterTwoRotationsTheOldKeyIsGone() {
        String before = idToken();
        visit.pull("rotate-keys", new Query());
        visit.pull("rotate-keys", new Query());

        assertThat(Json.signedBy(visit.get("/jwks"), before)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "temporarily_unavailable, authentication aborted due to a technical error on the authorization server",
        "server_error, authentication aborted due to a technical error on the authorization server",
        "access_denied, user authentication aborted"
    })
    void anArmedFailureHitsTheNextSignInOnly(String failure, String description) {
        visit.pull("failures", new Query().with("failure", failure));
        visit.authorize(world.askFranceConnect());
        HttpResponse<String> back = visit.choose("fi-impots", "angela");

        assertThat(Visit.returned(back).text("error")).isEqualTo(failure);
        assertThat(Visit.returned(back).text("error_description")).isEqualTo(description);
        assertThat(Visit.returned(back).text("iss")).isEqualTo(world.franceConnect.toString());
        assertThat(idToken()).isNotEmpty();
    }

    @Test
    void aSessionMayEndRightAfterTheSignInThatItServed() {
        visit.pull("failures", new Query().with("failure", "ending_session"));
        String code = visit.code(world.askFranceConnect(), "fi-impots", "angela");
        String idToken = Json.of(visit.token(code, "portail")).path("id_token").asText();

        HttpResponse<String> page = visit.get("/session/end?"
                + new Query().with("id_token_hint", idToken).with("post_logout_redirect_uri", World.SIGNED_OUT));
        assertThat(page.body()).contains("Y100019");
        assertThat(idToken()).isNotEmpty();
    }

    @Test
    void slownessDelaysTheNextTokenRequest() {
        String code = visit.code(world.askFranceConnect(), "fi-impots", "angela");
        visit.pull("failures", new Query().with("failure", "slow").with("seconds", "1"));
        long start = System.nanoTime();
        visit.token(code, "portail");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anUnknownFailureIsRefused() {
        assertThat(visit.pull("failures", new Query().with("failure", "flood")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theDiscoveryDocumentNamesTheAddresses() {
        JsonNode document = Json.of(visit.get("/.well-known/openid-configuration"));

        assertThat(document.path("issuer").asText()).isEqualTo(world.franceConnect.toString());
        assertThat(document.path("subject_types_supported").path(0).asText()).isEqualTo("pairwise");
        assertThat(document.path("token_endpoint_auth_methods_supported")).hasSize(1);
        assertThat(document.path("acr_values_supported").path(0).asText()).isEqualTo("eidas1");
        assertThat(document.path("end_session_endpoint").asText()).endsWith("/api/v2/session/end");
    }

    private String idToken() {
        Visit fresh = world.visitFranceConnect();
        String code = fresh.code(world.askFranceConnect(), "fi-impots", "angela");
        return Json.of(fresh.token(code, "portail")).path("id_token").asText();
    }
}
