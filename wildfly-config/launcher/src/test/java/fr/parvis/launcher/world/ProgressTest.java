package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void aStepIsOneLineWithItsTime() {
        var result = progress.step("PostgreSQL", () -> 42);

        assertThat(result).isEqualTo(42);
        assertThat(written.toString(StandardCharsets.UTF_8)).matches("  PostgreSQL +\\d+\\.\\d s\\R");
    }

    @Test
    void aFailedStepIsNamedInTheError() {
        assertThatThrownBy(() -> progress.step("PostgreSQL", () -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(CannotStart.class)
                .hasMessage("PostgreSQL: No space left on device");
        assertThat(written.size()).isZero();
    }
}
