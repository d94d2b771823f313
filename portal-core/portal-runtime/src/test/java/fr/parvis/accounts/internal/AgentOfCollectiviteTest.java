package fr.parvis.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.world.Brumeval;
import fr.parvis.world.People;
import org.junit.jupiter.api.Test;

class AgentOfCollectiviteTest {

    private final People people = new People();
    private final AgentOfCollectivite current =
            new AgentOfCollectivite(people, new OneCollectivite(Brumeval.collectivite()));

    @Test
    void tellsRoleAndServicesOfAnAgentOfTheCollectivite() {
        people.signIn(People.SOPHIE);

        Agent agent = current.get().orElseThrow();
        assertThat(agent.role()).isEqualTo(Role.MANAGER);
        assertThat(agent.worksFor("etat-civil")).isTrue();
        assertThat(agent.worksFor("police-municipale")).isFalse();
    }

    @Test
    void letsAnAgentOfTheWholeWorkForEveryService() {
        people.signIn(People.NADIA);

        assertThat(current.get().orElseThrow().worksFor("police-municipale")).isTrue();
    }

    @Test
    void isNobodyForAnAgentOfAnotherCollectivite() {
        people.signIn(People.NEIGHBOUR);

        assertThat(current.get()).isEmpty();
    }

    @Test
    void isNobodyForAResident() {
        people.signIn(People.LEA);

        assertThat(current.get()).isEmpty();
    }
}
