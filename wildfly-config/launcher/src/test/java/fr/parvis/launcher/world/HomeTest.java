package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void aResetForgetsDataDocumentsAndSecrets() throws IOException {
        var home = new Home(folder);
        Files.createDirectories(home.postgresql().resolve("base"));
        Files.createDirectories(home.documents());
        Files.writeString(home.documents().resolve("passport.jpg"), "bytes");
        Secrets.of(home).get("database");

        home.reset();

        assertThat(home.postgresql()).doesNotExist();
        assertThat(home.documents()).doesNotExist();
        assertThat(folder.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void aResetFollowsNoLinkOutOfTheHome() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept.txt"), "kept");
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.documents());
        Files.createSymbolicLink(home.documents().resolve("link"), outside);

        home.reset();

        assertThat(outside.resolve("kept.txt")).hasContent("kept");
    }
}
