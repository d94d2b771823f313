package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondWorldInTheSameHomeIsRefused() {
        var home = new Home(folder);
        try (var first = Lock.on(home)) {
            assertThatThrownBy(() -> Lock.on(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs in " + folder);
        }
    }

    @Test
    void aHomeIsFreeAgainAfterItsWorldEnded() {
        var home = new Home(folder);
        Lock.on(home).close();

        assertThatCode(() -> Lock.on(home).close()).doesNotThrowAnyException();
    }
}
