package fr.parvis.modules.appointments.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.network.NetworkLimit.Act;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NetworkLimitTest {

    private static final String LIBRARY = "192.0.2.7";
    private static final String ROBOT = "2001:db8:1:2::7";

    private final Brumeval brumeval = new Brumeval();
    private final NetworkLimit limit = new NetworkLimit(brumeval.jdbi, brumeval.collectivites, brumeval.clock);

    @Test
    void stopsARobotThatKeepsAndReleasesUnderManyNames() {
        act(ROBOT, Integer.parseInt(NetworkLimit.USUAL));

        assertThat(limit.allows(ROBOT, Act.HOLD)).isFalse();
        assertThat(limit.allows("2001:db8:1:2::8", Act.HOLD))
                .as("the same household")
                .isFalse();
        assertThat(limit.allows(LIBRARY, Act.HOLD)).as("another network").isTrue();
        assertThat(limit.allows(ROBOT, Act.TICKET)).as("another act").isTrue();
    }

    @Test
    void leavesRoomForTheManyPeopleOfALibrary() {
        act(LIBRARY, 50);

        assertThat(limit.allows(LIBRARY, Act.HOLD)).isTrue();
    }

    @Test
    void forgetsAfterAnHour() {
        act(ROBOT, Integer.parseInt(NetworkLimit.USUAL));
        brumeval.wait(Duration.ofMinutes(61));

        assertThat(limit.allows(ROBOT, Act.HOLD)).isTrue();
    }

    @Test
    void countsNobodyWhereTheProxyDoesNotTellWhoComes() {
        act("127.0.0.1", Integer.parseInt(NetworkLimit.USUAL));

        assertThat(limit.allows("127.0.0.1", Act.HOLD)).isTrue();
    }

    @Test
    void keepsNoAddressAndNoKeyLongerThanItHelps() {
        act(LIBRARY, 3);
        assertThat(
                        count(
                                "SELECT count(*) FROM appointments.network_act WHERE position('\\xc0000207'::bytea IN network) > 0"))
                .isZero();
        brumeval.wait(Duration.ofDays(1));

        new NetworkOblivion(brumeval.jdbi, brumeval.clock).run();

        assertThat(count("SELECT count(*) FROM appointments.network_act")).isZero();
        assertThat(count("SELECT count(*) FROM appointments.network_key")).isZero();
    }

    private void act(String address, int times) {
        for (int n = 0; n < times; n++) {
            limit.count(address, Act.HOLD);
        }
    }

    private int count(String query) {
        return brumeval.jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
