package fr.parvis.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogTest {

    @TempDir
    private Path folder;

    private Process program;

    @BeforeEach
    void aProgram() throws IOException {
        // A test run in the background ignores interrupts, and so would its children.
        program = new ProcessBuilder("env", "--default-signal=INT", "sleep", "600").start();
    }

    @AfterEach
    void noProgram() {
        program.destroyForcibly();
    }

    @Test
    void aWatchedProgramGoesWithTheLauncher() throws InterruptedException {
        var watchdog = new Watchdog();
        watchdog.watch("TERM", program.pid());

        watchdog.close();

        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aForgottenProgramIsLeftAlone() throws IOException {
        var other = new ProcessBuilder("sleep", "600").start();
        var watchdog = new Watchdog();
        watchdog.watch("TERM", program.pid());
        watchdog.watch("TERM", other.pid());
        watchdog.forget(program.pid());

        watchdog.close();

        assertThat(other.onExit().orTimeout(20, TimeUnit.SECONDS).join().isAlive())
                .isFalse();
        assertThat(program.isAlive()).isTrue();
    }

    @Test
    void aProgramIsFoundByTheFileThatHoldsItsNumber() throws IOException, InterruptedException {
        var file = folder.resolve("numéro.pid");
        var watchdog = new Watchdog();
        watchdog.watchFile(file.toString());
        Files.writeString(file, program.pid() + "\n/data\n");

        watchdog.close();

        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
