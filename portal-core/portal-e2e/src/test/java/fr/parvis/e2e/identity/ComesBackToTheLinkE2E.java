package fr.parvis.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody opens a link that a colleague sent, and has to sign in first. */
@ExtendWith(RunningPortal.class)
class ComesBackToTheLinkE2E {

    @Test
    void anAgentSeesTheVeryListOfTheLink(Portal portal) {
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open("/agent/demandes?mots=caf%C3%A9%20du+port%26plage&etat=&retard=1");
            People.enter(agent, "instructeur@brumeval.example");

            assertThat(agent.page().locator("#mots").inputValue()).isEqualTo("café du port&plage");
            assertThat(agent.page().locator("#retard").isChecked()).isTrue();
            assertThat(agent.page().url()).doesNotContain("code=", "state=", "session_state=", "iss=");
        }
    }
}
