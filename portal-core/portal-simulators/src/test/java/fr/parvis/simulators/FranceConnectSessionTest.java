package fr.parvis.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FranceConnectSessionTest {

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
    void thePersonSeesWhatWillBeSentBeforeGoingBack() {
        visit.authorize(world.askFranceConnect());
        HttpResponse<String> page = visit.choose("fi-impots", "jeanne");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Données transmises au service", "<dt>Nom d’usage</dt><dd>MARTIN</dd>", "<dd>DURAND</dd>");
    }

    @Test
    void leavingTellsTheClientThatAccessWasDenied() {
        visit.authorize(world.askFranceConnect());
        HttpResponse<String> back = visit.leave();

        assertThat(Visit.returned(back).text("error")).isEqualTo("access_denied");
        assertThat(Visit.returned(back).text("error_description")).isEqualTo("User auth aborted");
        assertThat(Visit.returned(back).text("iss")).isEqualTo(world.franceConnect.toString());
    }

    @Test
    void leavingAfterSeeingTheDataSendsNothing() {
        visit.authorize(world.askFranceConnect());
        visit.choose("fi-impots", "jeanne");

        assertThat(Visit.returned(visit.leave()).text("error")).isEqualTo("access_denied");
        assertThat(visit.goOn().statusCode()).isEqualTo(400);
    }

    @Test
    void theSecondClientGoesStraightToTheInformationPageEvenWhenItAsksForALogin() {
        signIn();
        HttpResponse<String> page = visit.authorize(
                world.askFranceConnect().with("client_id", "bibliotheque").with("prompt", "login"));

        assertThat(page.body()).contains("Données transmises au service", "bibliotheque");
    }

    @Test
    void theSessionLasts30Minutes() {
        signIn();
        world.clock.advance(Duration.ofMinutes(30));

        assertThat(visit.authorize(world.askFranceConnect()).body()).contains("Choisir un compte pour se connecter");
    }

    @Test
    void anotherBrowserHasNoSession() {
        signIn();

        assertThat(world.visitFranceConnect()
                        .authorize(world.askFranceConnect())
                        .body())
                .contains("Choisir un compte pour se connecter");
    }

    @Test
    void aPageOfNoSignInIsAnError() {
        assertThat(visit.get("/interaction").statusCode()).isEqualTo(400);
        assertThat(visit.goOn().statusCode()).isEqualTo(400);
    }

    @Test
    void signingOutEndsTheSessionAndReturnsTheState() {
        HttpResponse<String> back = visit.get("/session/end?" + endOfSession(signIn()));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue(World.SIGNED_OUT + "?state=bye");
        assertThat(visit.authorize(world.askFranceConnect()).body()).contains("Choisir un compte pour se connecter");
    }

    @Test
    void signingOutOfADeadSessionNeverComesBack() {
        String idToken = signIn();
        world.clock.advance(Duration.ofMinutes(30));
        HttpResponse<String> page = visit.get("/session/end?" + endOfSession(idToken));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
        assertThat(page.body()).contains("Y100019", "Missing at_hash claim in id_token_hint");
    }

    @Test
    void aReturnAddressOfSignOutMustBeRegisteredToTheLetter() {
        HttpResponse<String> page = visit.get(
                "/session/end?" + endOfSession(signIn()).with("post_logout_redirect_uri", World.SIGNED_OUT + "/"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aTokenThatFranceConnectDidNotSignEndsNothing() {
        HttpResponse<String> page = visit.get("/session/end?" + endOfSession(signIn() + "x"));

        assertThat(page.statusCode()).isEqualTo(400);
    }

    @Test
    void withoutReturnAddressThePersonConfirms() {
        String idToken = signIn();
        HttpResponse<String> page = visit.get("/session/end?id_token_hint=" + idToken);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Confirmer la déconnexion");

        HttpResponse<String> confirmed = visit.post("/session/end/confirm", new Query());
        assertThat(confirmed.headers().firstValue("Location")).hasValue(world.franceConnect + "/session/end/success");
        assertThat(visit.authorize(world.askFranceConnect()).body()).contains("Choisir un compte pour se connecter");
    }

    private String signIn() {
        String code = visit.code(world.askFranceConnect(), "fi-impots", "angela");
        return Json.of(visit.token(code, "portail")).path("id_token").asText();
    }

    private static Query endOfSession(String idToken) {
        return new Query()
                .with("id_token_hint", idToken)
                .with("state", "bye")
                .with("post_logout_redirect_uri", World.SIGNED_OUT);
    }
}
