package fr.parvis.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import fr.parvis.spi.outbox.Undeliverable;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.Cdi;
import fr.parvis.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseExtension.class)
class DelivererTest {

    private final World world;
    private final Postman postman = new Postman();
    private final Deliverer deliverer;
    private final StoredDeadLetters dead;

    DelivererTest(TestDatabase database) {
        world = World.brumeval(database, Path.of("none"));
        deliverer = new Deliverer(world.jdbi, Cdi.beans(List.<OutboxHandler>of(postman)), world.clock);
        dead = new StoredDeadLetters(
                world.jdbi, new DeliverySchedule(world.dataSource()), world.collectivites, world.clock);
    }

    @BeforeEach
    void emptyTheOutbox() {
        world.transact(() -> world.jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM portal.outbox_message");
            handle.execute("DELETE FROM portal.scheduled_tasks");
        }));
    }

    @Test
    void leavesNothingBehindARollback() {
        assertThatThrownBy(() -> world.transact(() -> {
                    world.outbox.put("letter", "key", "hello");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(count("portal.outbox_message")).isZero();
        assertThat(count("portal.scheduled_tasks")).isZero();
    }

    @Test
    void deliversOnceWhatWasPutTwiceAndErasesIt() {
        UUID id = put();
        world.transact(() -> world.outbox.put("letter", "key", "again"));

        attempt(id);
        attempt(id);

        assertThat(postman.delivered).containsExactly("hello");
        assertThat(count("portal.outbox_message WHERE payload = '{}'")).isEqualTo(1);
    }

    @Test
    void waitsLongerAndLongerThenGivesUpUntilSomeoneTriesAgain() {
        UUID id = put();
        postman.failure = new IllegalStateException("no \0 route");
        assertThatThrownBy(() -> attempt(id)).isSameAs(postman.failure);
        var wait = fail(id, postman.failure);
        int failures = 1;
        while (wait.isPresent()) {
            var next = fail(id, postman.failure);
            assertThat(next.orElse(wait.get().plusDays(1))).isGreaterThan(wait.get());
            wait = next;
            failures++;
        }

        assertThat(failures).isEqualTo(11);
        assertThat(world.transaction(dead::list))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(11));
        postman.failure = null;
        world.transact(() -> world.jdbi.useHandle(handle -> handle.execute("DELETE FROM portal.scheduled_tasks")));
        world.transact(() -> dead.retry(id));
        assertThat(count("portal.scheduled_tasks")).isEqualTo(1);
        attempt(id);
        assertThat(postman.delivered).containsExactly("hello");
        assertThat(world.transaction(dead::list)).isEmpty();
    }

    @Test
    void givesUpAtOnceWhatCannotBeDelivered() {
        UUID id = put();

        assertThat(fail(id, new Undeliverable("no such address", null))).isEmpty();
        assertThat(world.transaction(dead::list)).hasSize(1);
    }

    @Test
    void neverBuriesWhatWasDelivered() {
        UUID id = put();
        attempt(id);

        fail(id, new IllegalStateException("the commit's answer was lost"));

        assertThat(world.transaction(dead::list)).isEmpty();
    }

    @Test
    void takesOverWhenAnAttemptThatWasTakenForDeadFailsAfterAll() throws Exception {
        UUID id = put();
        postman.failure = new IllegalStateException("no route");
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        postman.beforeFailure = () -> {
            underWay.countDown();
            goOn.await();
            postman.failure = null;
            return null;
        };
        ExecutorService twoNodes = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = twoNodes.submit(() -> attempt(id));
            underWay.await();
            Future<?> second = twoNodes.submit(() -> attempt(id));
            await().until(() -> second.isDone() || count("pg_locks WHERE NOT granted") > 0);
            goOn.countDown();
            second.get();

            assertThatThrownBy(first::get).hasMessageContaining("no route");
            assertThat(postman.delivered).containsExactly("hello");
        } finally {
            twoNodes.shutdownNow();
        }
    }

    private UUID put() {
        world.transact(() -> world.outbox.put("letter", "key", "hello"));
        return world.transaction(() -> world.jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM portal.outbox_message WHERE idempotency_key = 'key'")
                        .mapTo(UUID.class)
                        .one()));
    }

    private void attempt(UUID id) {
        world.transaction(() -> {
            deliverer.attempt(id);
            return null;
        });
    }

    private java.util.Optional<java.time.Duration> fail(UUID id, Exception error) {
        return world.transaction(() -> deliverer.failed(id, error));
    }

    private int count(String rows) {
        return world.transaction(
                () -> world.jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + rows)
                        .mapTo(Integer.class)
                        .one()));
    }

    private static final class Postman implements OutboxHandler {

        private final List<String> delivered = new ArrayList<>();
        private volatile RuntimeException failure;
        private Callable<Void> beforeFailure = () -> null;

        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public void deliver(Delivery delivery) throws Exception {
            RuntimeException thrown = failure;
            if (thrown != null) {
                beforeFailure.call();
                throw thrown;
            }
            delivered.add(new JsonMapper().readValue(delivery.payload(), String.class));
        }
    }
}
