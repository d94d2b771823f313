package fr.parvis.outbox.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes a message and schedules its delivery, both in the caller's transaction. */
@ApplicationScoped
public class StoredOutbox implements Outbox {

    private static final String INSERT = """
            INSERT INTO portal.outbox_message (id, collectivite_id, kind, idempotency_key, payload, state, created_at)
            VALUES (:id, :collectivite, :kind, :key, CAST(:payload AS jsonb), 'WAITING', :now)
            ON CONFLICT (collectivite_id, idempotency_key) DO NOTHING
            """;

    private final JsonMapper json = Payloads.mapper();
    private Jdbi jdbi;
    private DeliverySchedule deliveries;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StoredOutbox() {}

    @Inject
    public StoredOutbox(Jdbi jdbi, DeliverySchedule deliveries, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.deliveries = deliveries;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void put(String kind, String idempotencyKey, Object payload) {
        MessageId message = new MessageId(collectivites.current().id(), UUID.randomUUID());
        Instant now = clock.instant();
        int inserted = jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", message.id())
                .bind("collectivite", message.collectivite())
                .bind("kind", kind)
                .bind("key", idempotencyKey)
                .bind("payload", write(payload))
                .bind("now", now)
                .execute());
        if (inserted == 1) {
            deliveries.schedule(message, now);
        }
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("payload cannot be written as JSON", e);
        }
    }
}
