package fr.parvis.modules.appointments.calendars.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.1.1",
                "172.20.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "198.18.0.1",
                "255.255.255.255",
                "2130706433",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    void machinesInsideAreNotAsked(String address) throws Exception {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new PublicHosts(Set.of()).resolve(address))
                .isInstanceOf(PublicHosts.InternalHost.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2a01:cb08::1"})
    void publicOnesAre(String address) throws Exception {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "LOCALHOST"})
    void thoseThatTheCollectiviteNamesAre(String host) throws Exception {
        assertThat(new PublicHosts(Set.of("127.0.0.1", "localhost")).resolve(host))
                .isNotEmpty();
    }
}
