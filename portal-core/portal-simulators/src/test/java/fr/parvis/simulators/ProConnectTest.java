package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProConnectTest {

    private static final String SECOND_FACTOR =
            "{\"id_token\":{\"amr\":{\"essential\":true},\"acr\":{\"essential\":true,\"values\":[\"eidas0-mfa\",\"eidas1-mfa\",\"eidas2\",\"eidas3\"]}}}";

    /** Verifier and challenge of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private World world;
    private Visit visit;

    @BeforeEach
    void start() {
        world = new World();
        visit = world.visitProConnect();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void anAgentGoesStraightBackAfterSigningIn() {
        String code = code(world.askProConnect(), "fi-brumeval", "claire");
        JsonNode tokens = Json.of(visit.token(code, "portail"));
        HttpResponse<String> userinfo =
                visit.userinfo(tokens.path("access_token").asText());

        assertThat(Json.signedBy(visit.get("/jwks"), userinfo.body())).isTrue();
        assertThat(Json.claims(userinfo.body()))
                .containsEntry("given_name", "Claire")
                .containsEntry("usual_name", "MOREL")
                .containsEntry("email", "claire.morel@brumeval.example")
                .containsEntry("siret", "21740056300011")
                .containsEntry("roles", List.of("agent_public", "agent_public_territorial"))
                .containsEntry("phone_number", "+33 1 23 45 67 89")
                .doesNotContainKeys("family_name", "organization_label");
        assertThat(Json.claims(userinfo.body()).get("sub").toString()).matches("^[0-9a-f]{64}$");
    }

    @ParameterizedTest
    @CsvSource({
        "max_age, 10",
        "ui_locales, fr",
        "kc_idp_hint, x",
        "prompt, select_account",
        "login_hint, nobody",
        "siret_hint, 123",
        "code_challenge, x",
        "nonce, é"
    })
    void aParameterThatIsUnknownOrWrongBreaksTheRequest(String name, String value) {
        HttpResponse<String> page = visit.authorize(world.askProConnect().with(name, value));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Y000400");
    }

    @Test
    void hintsAreAccepted() {
        Query query = world.askProConnect()
                .with("login_hint", "claire.morel@brumeval.example")
                .with("siret_hint", "21740056300011")
                .with("acr_values", "eidas1");

        assertThat(visit.authorize(query).statusCode()).isEqualTo(200);
    }

    @Test
    void aProofKeyIsChecked() {
        Query query = world.askProConnect().with("code_challenge", CHALLENGE).with("code_challenge_method", "S256");

        assertThat(visit.token(code(query, "fi-brumeval", "claire"), "portail").statusCode())
                .isEqualTo(400);
        String code = Visit.returned(visit.authorize(query)).text("code");
        assertThat(visit.post(
                                "/token",
                                new Query()
                                        .with("grant_type", "authorization_code")
                                        .with("code", code)
                                        .with("redirect_uri", World.CALLBACK)
                                        .with("client_id", "portail")
                                        .with("client_secret", "secret-of-portail")
                                        .with("code_verifier", VERIFIER))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSilentRequestWithoutSessionAsksForALogin() {
        HttpResponse<String> back = visit.authorize(world.askProConnect().with("prompt", "none"));

        assertThat(Visit.returned(back).text("error")).isEqualTo("login_required");
    }

    @Test
    void aSilentRequestWithASessionGivesACode() {
        code(world.askProConnect(), "fi-brumeval", "claire");

        assertThat(Visit.returned(visit.authorize(world.askProConnect().with("prompt", "none")))
                        .text("code"))
                .isNotEmpty();
    }

    @Test
    void theSessionLasts12Hours() {
        code(world.askProConnect(), "fi-brumeval", "claire");
        world.clock.advance(Duration.ofHours(11));
        assertThat(visit.authorize(world.askProConnect()).statusCode()).isEqualTo(303);

        world.clock.advance(Duration.ofHours(1));
        assertThat(visit.authorize(world.askProConnect()).statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondFactorCanBeDemanded() {
        Query query = world.askProConnect().with("claims", SECOND_FACTOR);
        String code = code(query, "fi-brumeval", "samir");
        Map<String, Object> claims = Json.claims(
                Json.of(visit.token(code, "portail")).path("id_token").asText());

        assertThat(claims).containsEntry("acr", "eidas1-mfa").containsEntry("amr", List.of("pwd", "otp", "mfa"));
    }

    @Test
    void anAgentWithoutTheDemandedSecondFactorIsDenied() {
        visit.authorize(world.askProConnect().with("claims", SECOND_FACTOR));
        HttpResponse<String> back = visit.choose("fi-brumeval", "claire");

        assertThat(Visit.returned(back).text("error")).isEqualTo("access_denied");
    }

    @Test
    void aSessionWithoutTheDemandedSecondFactorDoesNotCount() {
        code(world.askProConnect(), "fi-brumeval", "claire");

        assertThat(visit.authorize(world.askProConnect().with("claims", SECOND_FACTOR))
                        .body())
                .contains("Choisir un compte pour se connecter");
    }

    @Test
    void signingOutWithoutSessionIsAnError() {
        HttpResponse<String> page = visit.get("/session/end?post_logout_redirect_uri=" + World.SIGNED_OUT);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Y030110");
    }

    private String code(Query query, String provider, String person) {
        visit.authorize(query);
        return Visit.returned(visit.choose(provider, person)).text("code");
    }
}
