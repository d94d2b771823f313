package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PartsTest {

    private final List<String> stopped = new ArrayList<>();

    @Test
    void theLastStartedIsStoppedFirst() {
        try (var parts = new Parts()) {
            parts.keep(part("database"));
            parts.keep(part("portal"));
        }

        assertThat(stopped).containsExactly("portal", "database");
    }

    @Test
    void oneThatCannotBeStoppedDoesNotKeepTheOthersAlive() {
        try (var parts = new Parts()) {
            parts.keep(part("database"));
            parts.keep(() -> {
                throw new IllegalStateException("stuck");
            });
        }

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void aPartThatStartsTooLateIsStoppedAtOnce() {
        var parts = new Parts();
        parts.close();

        assertThatThrownBy(() -> parts.keep(part("late"))).isInstanceOf(CannotStart.class);
        assertThat(stopped).containsExactly("late");
    }

    @Test
    void oneFailureIsToldWithoutWaitingForTheOthers() {
        try (var parts = new Parts()) {
            var never = parts.start(() -> {
                new CountDownLatch(1).await();
                return null;
            });
            CompletableFuture<Object> fails = parts.start(() -> {
                throw new CannotStart("The portal could not be deployed.");
            });

            assertThatThrownBy(() -> Parts.await(never, fails))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The portal could not be deployed.");
        }
    }

    @Test
    void everyPartIsWaitedFor() {
        try (var parts = new Parts()) {
            var gate = new CountDownLatch(1);
            var slow = parts.start(() -> gate.await(20, TimeUnit.SECONDS));
            var quick = parts.start(() -> {
                gate.countDown();
                return true;
            });

            Parts.await(slow, quick);

            assertThat(slow.join()).isTrue();
        }
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
