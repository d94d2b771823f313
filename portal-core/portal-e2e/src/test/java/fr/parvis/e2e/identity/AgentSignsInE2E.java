package fr.parvis.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @Test
    void proConnectBringsAnAgentInWhoHasNoServiceYetAndLetsThemOut(Portal portal) {
        try (var claire = portal.visitor("brumeval")) {
            claire.open("/agent");
            claire.click(claire.page().locator("#social-proconnect"));
            State.proConnect(portal).choose(claire, "Ville de Brumeval (démonstration)", "Claire MOREL");
            claire.page().getByText("Se déconnecter").first().waitFor();

            assertThat(claire.text()).contains("ne donne accès à aucun service");

            List<String> visited = new CopyOnWriteArrayList<>();
            claire.page().onRequest(request -> visited.add(request.url()));
            claire.open("/agent/deconnexion");
            assertThat(visited).anyMatch(url -> url.contains("/api/v2/session/end"));
        }
    }

    private static void signIn(Visitor visitor, String person) {
        visitor.open("/agent");
        visitor.type("Identifiant", person);
        visitor.type("Mot de passe", "parvis");
        visitor.press("Se connecter");
        visitor.page().getByText("Se déconnecter").first().waitFor();
    }
}
