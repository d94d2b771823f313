package fr.parvis.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.launcher.world.CannotStart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final Watchdog watchdog = new Watchdog();

    @AfterEach
    void stopWatching() {
        watchdog.close();
    }

    @Test
    void whatAProgramSaysGoesToItsLog() {
        var program = start("echo out; echo err >&2; echo $COLOUR", Map.of("COLOUR", "green"));

        program.expectSuccess(LIMIT);

        assertThat(program.log()).hasContent("out\nerr\ngreen");
    }

    @Test
    void aFailureNamesTheProgramAndItsLog() {
        var program = start("exit 3", Map.of());

        assertThatThrownBy(() -> program.expectSuccess(LIMIT))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The program failed; see %s.", program.log());
    }

    @Test
    void aProgramThatTakesTooLongIsEnded() {
        var program = start("exec sleep 600", Map.of());

        assertThatThrownBy(() -> program.expectSuccess(Duration.ZERO)).hasMessageContaining("did not finish");
        assertThat(program.isAlive()).isFalse();
    }

    @Test
    void aStoppedProgramIsGone() {
        var program = start("exec sleep 600", Map.of());

        program.stop();

        assertThat(program.isAlive()).isFalse();
        assertThatCode(program::stop).doesNotThrowAnyException();
    }

    @Test
    void aProgramThatNobodyWouldStopIsNotLeftRunning() {
        watchdog.close();

        assertThatThrownBy(() -> start("exec sleep 600", Map.of())).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(ProcessHandle.current().children().filter(ChildProcessTest::sleeps))
                .isEmpty();
    }

    private static boolean sleeps(ProcessHandle child) {
        return child.info().commandLine().orElse("").contains("sleep 600");
    }

    private ChildProcess start(String script, Map<String, String> environment) {
        return ChildProcess.start(
                "The program", watchdog, folder.resolve("program.log"), environment, List.of("sh", "-c", script));
    }
}
