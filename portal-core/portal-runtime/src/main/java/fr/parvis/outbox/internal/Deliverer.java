package fr.parvis.outbox.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import fr.parvis.spi.outbox.Undeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Attempts one delivery. A failed attempt rolls its transaction back, then is counted in another one. */
@ApplicationScoped
public class Deliverer {

    /** Waits for an attempt that was wrongly taken for dead: who skipped the row would drop the task of a message left waiting. */
    private static final String LOCK = """
            SELECT kind, idempotency_key, payload::text AS payload FROM portal.outbox_message
            WHERE id = :id AND state = 'WAITING' FOR UPDATE
            """;

    /** The payload may be personal: it goes as soon as it is of no more use. */
    private static final String DELIVERED = """
            UPDATE portal.outbox_message SET state = 'DELIVERED', delivered_at = :now, attempts = attempts + 1,
                payload = '{}', last_error = NULL WHERE id = :id
            """;

    private static final String FAILED = """
            UPDATE portal.outbox_message SET attempts = attempts + 1, last_error = :error
            WHERE id = :id AND state = 'WAITING' RETURNING attempts
            """;

    private static final String DEAD =
            "UPDATE portal.outbox_message SET state = 'DEAD' WHERE id = :id AND state = 'WAITING'";

    private Jdbi jdbi;
    private Instance<OutboxHandler> handlers;
    private Clock clock;

    /** For the container's proxy. */
    protected Deliverer() {}

    @Inject
    public Deliverer(Jdbi jdbi, @Any Instance<OutboxHandler> handlers, Clock clock) {
        this.jdbi = jdbi;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Delivers the message unless that was done before. */
    @Transactional(rollbackOn = Exception.class)
    public void attempt(UUID id) throws Exception {
        Optional<Waiting> found = jdbi.withHandle(handle -> handle.createQuery(LOCK)
                .bind("id", id)
                .map((row, context) ->
                        new Waiting(row.getString("kind"), row.getString("idempotency_key"), row.getString("payload")))
                .findOne());
        if (found.isPresent()) {
            Waiting waiting = found.get();
            handler(waiting.kind()).deliver(new Delivery(id, waiting.key(), waiting.payload()));
            jdbi.useHandle(handle -> handle.createUpdate(DELIVERED)
                    .bind("id", id)
                    .bind("now", clock.instant())
                    .execute());
        }
    }

    /** Counts a failed attempt; the wait until the next one, or empty when the message is given up. */
    @Transactional
    public Optional<Duration> failed(UUID id, Exception error) {
        return jdbi.withHandle(handle -> {
            Optional<Integer> attempts = handle.createQuery(FAILED)
                    .bind("id", id)
                    .bind("error", String.valueOf(error).replace("\0", ""))
                    .mapTo(Integer.class)
                    .findOne();
            Optional<Duration> wait = hopeless(error) ? Optional.empty() : attempts.flatMap(BackOff::after);
            if (wait.isEmpty()) {
                handle.createUpdate(DEAD).bind("id", id).execute();
            }
            return wait;
        });
    }

    private static boolean hopeless(Exception error) {
        return error instanceof Undeliverable || error instanceof JsonProcessingException;
    }

    private OutboxHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no handler for messages of kind " + kind));
    }

    private record Waiting(String kind, String key, String payload) {}
}
