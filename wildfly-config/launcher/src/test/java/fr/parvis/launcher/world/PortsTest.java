package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void anOffsetMovesEveryPort() {
        assertThat(new Ports(100).portal()).isEqualTo(Ports.USUAL.portal() + 100);
        assertThat(new Ports(100).postgresql()).isEqualTo(Ports.USUAL.postgresql() + 100);
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort() - Ports.USUAL.portal());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d (portal)", taken.getLocalPort())
                    .hasMessageContaining("PARVIS_PORT_OFFSET");
        }
    }
}
