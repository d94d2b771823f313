package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoConfigurationTest {

    @TempDir
    private Path folder;

    private Path demo;

    @BeforeEach
    void aCommune() throws IOException {
        demo = Files.createDirectories(folder.resolve("demo"));
        Files.createDirectories(demo.resolve("brumeval"));
        Files.writeString(demo.resolve("brumeval/collectivite.yaml"), "base-url: http://brumeval.localhost:8080\n");
        Files.write(demo.resolve("brumeval/logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    @Test
    void theUsualPortsNeedNoCopy() {
        assertThat(DemoConfiguration.folder(new Home(folder.resolve("home")), Ports.USUAL, demo))
                .isEqualTo(demo);
    }

    @Test
    void movedPortsAreInTheAddresses() {
        var moved = DemoConfiguration.folder(new Home(folder.resolve("home")), new Ports(400), demo);

        assertThat(moved.resolve("brumeval/collectivite.yaml")).hasContent("base-url: http://brumeval.localhost:8480");
        assertThat(moved.resolve("brumeval/logo.png")).hasSameBinaryContentAs(demo.resolve("brumeval/logo.png"));
    }

    @Test
    void aFileThatLeftTheDemonstrationLeavesItsCopy() throws IOException {
        var home = new Home(folder.resolve("home"));
        DemoConfiguration.folder(home, new Ports(400), demo);
        Files.delete(demo.resolve("brumeval/logo.png"));

        assertThat(DemoConfiguration.folder(home, new Ports(400), demo).resolve("brumeval/logo.png"))
                .doesNotExist();
    }
}
