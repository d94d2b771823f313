package fr.parvis.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class AgentSignsInE2E {

    @ParameterizedTest
    @ValueSource(strings = {"accueil", "instructeur", "responsable", "admin"})
    void everyRoleReachesTheBackOffice(String person, Portal portal) {
        try (var agent = portal.visitor("brumeval")) {
            signIn(agent, person + "@brumeval.example");

            assertThat(agent.page().url()).startsWith(portal.address("brumeval", "/agent"));
            assertThat(agent.text()).contains("Se déconnecter");
        }
    }

    @Test
    void anAgentOfAnotherCommuneStaysOutside(Portal portal) {
        try (var michel = portal.visitor("brumeval")) {
            signIn(michel, "instructeur@les-essarts.example");

            assertThat(michel.text()).contains("ne donne accès à aucun service").doesNotContain("BRU-26");
        }
    }

    @Test
    void signingOutEndsTheSessionOfTheIdentityServer(Portal portal) {
        try (var nadia = portal.visitor("brumeval")) {
            signIn(nadia, "accueil@brumeval.example");

            nadia.open("/agent/deconnexion");
            nadia.open("/agent");

            assertThat(nadia.page().url()).contains("/realms/agents/");
        }
    }

    /** Who an agent is comes from ProConnect; what they may do, from the administrator. */
    @Test
    void anAgentOfProConnectIsKnownAndWaitsForAService(Portal portal) {
        try (var claire = portal.visitor("brumeval")) {
            claire.open("/agent");
            claire.page().locator("#social-proconnect").click();
            State.proConnect(portal).signIn(claire, "Ville de Brumeval (démonstration)", "Claire MOREL");

            assertThat(claire.text()).contains("Claire MOREL", "ne donne accès à aucun service");
            var asked = new ArrayList<String>();
            claire.page().onRequest(request -> asked.add(request.url()));
            claire.open("/agent/deconnexion");
            assertThat(asked).anyMatch(url -> url.contains("/api/v2/session/end"));
            assertThat(claire.text()).contains("Vous êtes déconnecté");
        }
    }

    private static void signIn(Visitor visitor, String person) {
        visitor.open("/agent");
        visitor.type("Identifiant", person);
        visitor.type("Mot de passe", "parvis");
        visitor.press("Se connecter");
    }
}
