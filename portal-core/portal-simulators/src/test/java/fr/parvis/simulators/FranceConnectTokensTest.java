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

class FranceConnectTokensTest {

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
    void aCodeGivesTokensWithTheClaimsOfTheFacts() {
        JsonNode tokens = Json.of(visit.token(code("angela"), "portail"));

        assertThat(tokens.path("expires_in").asInt()).isEqualTo(60);
        assertThat(tokens.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(tokens.path("scope").asText()).isEqualTo("openid identite_pivot preferred_username email");
        assertThat(tokens.has("refresh_token")).isFalse();
        Map<String, Object> claims = Json.claims(tokens.path("id_token").asText());
        assertThat(claims)
                .containsEntry("acr", "eidas1")
                .containsEntry("nonce", "0123456789012345678901")
                .containsEntry("aud", "portail")
                .containsEntry("iss", world.franceConnect.toString())
                .containsEntry("auth_time", world.clock.instant().getEpochSecond())
                .doesNotContainKeys("amr", "family_name");
        assertThat((long) claims.get("exp") - (long) claims.get("iat")).isEqualTo(60);
        assertThat(claims.get("sub").toString()).matches("^[0-9a-f]{64}v1$");
    }

    @Test
    void theUserIsDescribedByATokenSignedWithES256() {
        JsonNode tokens = Json.of(visit.token(code("jeanne"), "portail"));
        HttpResponse<String> userinfo =
                visit.userinfo(tokens.path("access_token").asText());

        assertThat(userinfo.statusCode()).isEqualTo(200);
        assertThat(userinfo.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jwt");
        assertThat(Json.signedBy(visit.get("/jwks"), userinfo.body())).isTrue();
        assertThat(Json.claims(userinfo.body()))
                .containsEntry(
                        "sub", Json.claims(tokens.path("id_token").asText()).get("sub"))
                .containsEntry("given_name", "Jeanne")
                .containsEntry("given_name_array", List.of("Jeanne"))
                .containsEntry("family_name", "DURAND")
                .containsEntry("preferred_username", "MARTIN")
                .containsEntry("birthdate", "1962-08-24")
                .containsEntry("gender", "female")
                .containsEntry("birthplace", "75107")
                .containsEntry("birthcountry", "99100")
                .containsEntry("aud", "portail")
                .containsEntry("iss", world.franceConnect.toString());
    }

    @Test
    void aScopeThatWasNotAskedGivesNothing() {
        Query query = world.askFranceConnect().with("scope", "openid email");
        JsonNode tokens = Json.of(visit.token(visit.code(query, "fi-impots", "angela"), "portail"));

        assertThat(Json.claims(
                        visit.userinfo(tokens.path("access_token").asText()).body()))
                .containsOnlyKeys("sub", "aud", "iss", "iat", "exp", "email");
    }

    @Test
    void theMeansOfSigningInIsToldWhenAsked() {
        Query query = world.askFranceConnect().with("claims", "{\"id_token\":{\"amr\":{\"essential\":true}}}");
        JsonNode tokens = Json.of(visit.token(visit.code(query, "fi-impots", "angela"), "portail"));

        assertThat(Json.claims(tokens.path("id_token").asText())).containsEntry("amr", List.of("pwd"));
    }

    @Test
    void aCodeWorksOnce() {
        String code = code("angela");
        visit.token(code, "portail");

        assertInvalidGrant(visit.token(code, "portail"));
    }

    @Test
    void aCodeDiesAfter30Seconds() {
        String code = code("angela");
        world.clock.advance(Duration.ofSeconds(30));

        assertInvalidGrant(visit.token(code, "portail"));
    }

    @Test
    void aCodeOfAnotherClientIsRefused() {
        assertInvalidGrant(visit.token(code("angela"), "bibliotheque"));
    }

    @Test
    void aWrongSecretIsRefused() {
        HttpResponse<String> refused = visit.post("/token", tokenForm("x").with("client_secret", "wrong"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.of(refused).path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void aSecretInTheAuthorizationHeaderIsRefused() {
        String basic = "Basic cG9ydGFpbDpzZWNyZXQtb2YtcG9ydGFpbA==";

        assertThat(visit.postBasic("/token", tokenForm(code("angela")), basic).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aMissingCodeIsSaid() {
        HttpResponse<String> refused = visit.post("/token", tokenForm("x").without("code"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Json.of(refused).path("error_description").asText())
                .isEqualTo("missing required parameter 'code' (undefined)");
    }

    @Test
    void refreshTokensDoNotExist() {
        HttpResponse<String> refused = visit.post("/token", tokenForm("x").with("grant_type", "refresh_token"));

        assertThat(Json.of(refused).path("error").asText()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void anAccessTokenDiesAfter60Seconds() {
        String accessToken = accessToken();
        world.clock.advance(Duration.ofSeconds(60));

        HttpResponse<String> refused = visit.userinfo(accessToken);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.of(refused).path("error").asText()).isEqualTo("invalid_token");
    }

    @Test
    void aRevokedAccessTokenIsDead() {
        String accessToken = accessToken();
        HttpResponse<String> revoked = visit.post(
                "/token/revocation",
                new Query()
                        .with("token", accessToken)
                        .with("client_id", "portail")
                        .with("client_secret", "secret-of-portail"));

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(visit.userinfo(accessToken).statusCode()).isEqualTo(401);
    }

    @Test
    void userinfoWithoutTokenIsRefused() {
        assertThat(visit.get("/userinfo").statusCode()).isEqualTo(400);
    }

    private String code(String person) {
        return visit.code(world.askFranceConnect(), "fi-impots", person);
    }

    private String accessToken() {
        return Json.of(visit.token(code("angela"), "portail"))
                .path("access_token")
                .asText();
    }

    private static Query tokenForm(String code) {
        return new Query()
                .with("grant_type", "authorization_code")
                .with("code", code)
                .with("redirect_uri", World.CALLBACK)
                .with("client_id", "portail")
                .with("client_secret", "secret-of-portail");
    }

    private static void assertInvalidGrant(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Json.of(response).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(Json.of(response).path("error_description").asText()).startsWith("grant request is invalid (");
    }
}
