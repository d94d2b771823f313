package fr.parvis.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class ResidentSignsInWithFranceConnectE2E {

    private static final String TAXES = "Compte des impôts (démonstration)";
    private static final String EUROPE = "Identité numérique européenne (eIDAS)";
    private static final String SIGN_IN = "/connexion?retour=/compte&par=franceconnect";

    @Test
    void theAccountShowsTheStatesIdentity(Portal portal) {
        try (var angela = portal.visitor("brumeval")) {
            signIn(portal, angela, TAXES, "Angela DUBOIS");

            assertThat(angela.page().url()).isEqualTo(portal.address("brumeval", "/compte"));
            assertThat(angela.text())
                    .contains("Angela Claire Louise", "DUBOIS", "angela.dubois@example.org", "24 août 1962");
        }
    }

    @Test
    void itWorksWithoutScript(Portal portal) {
        try (var camille = portal.visitorWithoutScript("brumeval")) {
            signIn(portal, camille, TAXES, "Camille LAFORGE, sexe non précisé");

            assertThat(camille.text()).contains("Camille", "LAFORGE");
        }
    }

    @Test
    void aEuropeanIdentityWithoutEmailIsEnough(Portal portal) {
        try (var joao = portal.visitor("brumeval")) {
            signIn(portal, joao, EUROPE, "João FERREIRA DA SILVA (Portugal)");

            assertThat(joao.page().url()).isEqualTo(portal.address("brumeval", "/compte"));
            assertThat(joao.text()).contains("João Pedro", "FERREIRA DA SILVA");
        }
    }

    @Test
    void twoPeopleWithOneEmailAreTwoPeople(Portal portal) {
        try (var clement = portal.visitor("brumeval");
                var lucie = portal.visitor("brumeval")) {
            signIn(portal, clement, "Identité postale (démonstration)", "CLEMENT CORSE, né en Corse");
            signIn(portal, lucie, TAXES, "Jeanne DURAND, nom d’usage MARTIN");

            assertThat(clement.text()).contains("CORSE").doesNotContain("DURAND");
            assertThat(lucie.text()).contains("DURAND").doesNotContain("CORSE");
        }
    }

    @Test
    void whoRefusesAtFranceConnectMayChooseAnotherWay(Portal portal) {
        try (var visitor = portal.visitor("brumeval")) {
            visitor.open(SIGN_IN);
            State.franceConnect(portal).choose(visitor, TAXES, "Angela DUBOIS");
            visitor.click(visitor.page().locator("form[action$='/interaction/leave'] button"));

            assertThat(visitor.heading()).isEqualTo("Se connecter");
            assertThat(visitor.text()).contains("n’a pas abouti").contains("Mot de passe");
        }
    }

    @Test
    void aFailureOfFranceConnectIsSaidAndLeavesAWay(Portal portal) {
        try (var visitor = portal.visitor("brumeval")) {
            visitor.open(SIGN_IN);
            State.franceConnect(portal).fail("server_error");
            State.franceConnect(portal).choose(visitor, TAXES, "Angela DUBOIS");

            assertThat(visitor.heading()).isEqualTo("Se connecter");
            assertThat(visitor.text()).contains("Réessayez dans quelques minutes");
        }
    }

    /** Keycloak asks for keys that it does not know at most every ten seconds. */
    @Test
    void newKeysOfFranceConnectAreLearntWithinSeconds(Portal portal) {
        State.franceConnect(portal).rotateKeys();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    try (var awa = portal.visitor("brumeval")) {
                        signIn(portal, awa, TAXES, "Awa DIALLO, jour et mois de naissance présumés");
                        return awa.text().contains("DIALLO");
                    }
                });
    }

    @Test
    void signingOutEndsEverySession(Portal portal) {
        try (var angela = portal.visitor("brumeval")) {
            signIn(portal, angela, TAXES, "Angela DUBOIS");
            var asked = new ArrayList<String>();
            angela.page().onRequest(request -> asked.add(request.url()));

            angela.open("/deconnexion");

            assertThat(angela.page().url()).isEqualTo(portal.address("brumeval", "/?deconnecte"));
            assertThat(angela.text()).contains("Vous êtes déconnecté");
            assertThat(asked).anyMatch(url -> url.contains("/api/v2/session/end"));
            angela.open("/connexion?retour=/compte");
            assertThat(angela.heading()).isEqualTo("Se connecter");
        }
    }

    /** FranceConnect would keep the person on an error page: its session, begun for another service, is over. */
    @Test
    void signingOutComesBackWhenFranceConnectsOwnSessionIsOver(Portal portal) {
        try (var angela = portal.visitor("brumeval")) {
            State.franceConnect(portal).fail("ending_session");
            signIn(portal, angela, TAXES, "Angela DUBOIS");
            var asked = new ArrayList<String>();
            angela.page().onRequest(request -> asked.add(request.url()));

            angela.open("/deconnexion");

            assertThat(angela.text()).contains("Vous êtes déconnecté");
            assertThat(asked).noneMatch(url -> url.contains("/session/end"));
            angela.open("/connexion?retour=/compte");
            assertThat(angela.heading()).isEqualTo("Se connecter");
        }
    }

    private static void signIn(Portal portal, Visitor visitor, String provider, String person) {
        visitor.open(SIGN_IN);
        State.franceConnect(portal).signIn(visitor, provider, person);
    }
}
