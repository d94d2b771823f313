package fr.parvis.modules.appointments.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void isAnAddressOfIPv4() {
        assertThat(Network.of("192.0.2.7")).isPresent().isNotEqualTo(Network.of("192.0.2.8"));
        assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo(Network.of("192.0.2.7"));
    }

    @Test
    void isTheHalfOfAnAddressOfIPv6ThatAHouseholdHasForItself() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6"))
                .isPresent()
                .isEqualTo(Network.of("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Network.of("2001:db8:1:3:3:4:5:6"));
    }

    @Test
    void isNotThisMachineNorWhatIsNoAddress() {
        for (String none : new String[] {"127.0.0.1", "::1", "unknown", "bad", "example.org", "", null}) {
            assertThat(Network.of(none)).as("%s", none).isEmpty();
        }
    }

    @Test
    void tellsNothingInALog() {
        assertThat(Network.of("192.0.2.7").orElseThrow()).hasToString("Network");
    }
}
