package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FranceConnectAuthorizeTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void aCorrectRequestShowsTheChoiceOfIdentityProvider() {
        HttpResponse<String> page = ask(world.askFranceConnect());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("Choisir un compte pour se connecter", "<html lang=\"fr\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code_challenge",
                "code_challenge_method",
                "login_hint",
                "max_age",
                "response_mode",
                "kc_idp_hint",
                "display"
            })
    void aParameterOutsideTheWhitelistBreaksTheRequest(String name) {
        assertErrorPage(ask(world.askFranceConnect().with(name, "x")), "Y030007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id", "response_type", "scope", "redirect_uri", "state", "nonce", "acr_values"})
    void aMissingParameterBreaksTheRequest(String name) {
        assertErrorPage(ask(world.askFranceConnect().without(name)), "Y030007");
    }

    @Test
    void aParameterGivenTwiceBreaksTheRequest() {
        assertErrorPage(
                world.visitFranceConnect().get("/authorize?" + world.askFranceConnect() + "&state=other"), "Y030007");
    }

    @Test
    void aNonceOf21CharactersIsTooShort() {
        assertErrorPage(ask(world.askFranceConnect().with("nonce", "x".repeat(21))), "Y030007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "select_account", "", "login none"})
    void aPromptThatFranceConnectDoesNotKnowBreaksTheRequest(String prompt) {
        assertErrorPage(ask(world.askFranceConnect().with("prompt", prompt)), "Y030007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "consent", "login consent", "consent login"})
    void aKnownPromptIsAccepted(String prompt) {
        assertThat(ask(world.askFranceConnect().with("prompt", prompt)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void interfaceLanguagesAndHintsAreAccepted() {
        assertThat(ask(world.askFranceConnect().with("ui_locales", "fr-FR").with("idp_hint", "x"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownClientStaysOnAnErrorPage() {
        assertErrorPage(ask(world.askFranceConnect().with("client_id", "inconnu")), "Y04EA6EF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portail.example/callback/",
                "https://portail.example/callback?x=1",
                "https://PORTAIL.example/callback",
                "https://evil.example/callback"
            })
    void aReturnAddressThatDiffersByALetterStaysOnAnErrorPage(String uri) {
        assertErrorPage(ask(world.askFranceConnect().with("redirect_uri", uri)), "Y04C013C");
    }

    @Test
    void aReturnAddressThatIsNoAddressIsAWrongParameter() {
        assertErrorPage(ask(world.askFranceConnect().with("redirect_uri", "example.com")), "Y030007");
    }

    @ParameterizedTest
    @CsvSource({
        "scope, profile, invalid_request, openid scope must be requested when using the acr_values parameter",
        "scope, '', invalid_request, openid scope must be requested when using the acr_values parameter",
        "scope, openid birth, invalid_scope, requested scope is not allowed",
        "response_type, token, unsupported_response_type, unsupported response_type requested",
        "response_type, '', invalid_request, missing required parameter 'response_type'",
        "claims, not json, invalid_request, could not parse the claims parameter JSON"
    })
    void theClientIsToldOfItsOwnMistakes(String name, String value, String error, String description) {
        HttpResponse<String> back = ask(world.askFranceConnect().with(name, value));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow()).startsWith(World.CALLBACK + "?");
        assertThat(Visit.returned(back).text("error")).isEqualTo(error);
        assertThat(Visit.returned(back).text("error_description")).isEqualTo(description);
        assertThat(Visit.returned(back).text("state")).isEqualTo("state-1");
        assertThat(Visit.returned(back).text("iss")).isEqualTo(world.franceConnect.toString());
    }

    @Test
    void anUnknownScopeIsIgnored() {
        assertThat(ask(world.askFranceConnect().with("scope", "openid phone")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRequestMayBePosted() {
        assertThat(world.visitFranceConnect()
                        .post("/authorize", world.askFranceConnect())
                        .statusCode())
                .isEqualTo(303);
    }

    private static HttpResponse<String> ask(Query query) {
        return world.visitFranceConnect().authorize(query);
    }

    private static void assertErrorPage(HttpResponse<String> page, String code) {
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Location")).isEmpty();
        assertThat(page.body()).contains(code, "fs-technique-erreurs/?code=" + code + "&amp;id=");
    }
}
