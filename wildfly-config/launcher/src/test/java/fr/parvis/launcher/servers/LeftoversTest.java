package fr.parvis.launcher.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void aDataDirectoryThatWasNeverFinishedIsForgotten() throws IOException {
        var data = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), "18");

        Leftovers.clean(data);

        assertThat(data).doesNotExist();
    }

    @Test
    void dataAreKeptWhenTheirServerDied() throws IOException {
        var data = finished();
        Files.writeString(Leftovers.pidFile(data), Integer.MAX_VALUE + "\n");

        Leftovers.clean(data);

        assertThat(data.resolve("global/pg_control")).exists();
        assertThat(Leftovers.pidFile(data)).doesNotExist();
    }

    @Test
    void anotherProgramThatGotTheNumberIsLeftAlone() throws IOException {
        var data = finished();
        Files.writeString(Leftovers.pidFile(data), ProcessHandle.current().pid() + "\n");

        assertThat(Leftovers.runningIn(data)).isEmpty();
    }

    @Test
    void anUnreadableNumberIsNoServer() throws IOException {
        var data = finished();
        Files.writeString(Leftovers.pidFile(data), "\n");

        assertThat(Leftovers.runningIn(data)).isEmpty();
    }

    private Path finished() throws IOException {
        var data = Files.createDirectories(folder.resolve("postgresql"));
        Files.createDirectories(data.resolve("global"));
        Files.writeString(data.resolve("global/pg_control"), "control");
        return data;
    }
}
