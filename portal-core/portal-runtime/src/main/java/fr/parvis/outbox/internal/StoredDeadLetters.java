package fr.parvis.outbox.internal;

import fr.parvis.outbox.DeadLetters;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Dead letters are rows like the others, without a scheduled task. */
@ApplicationScoped
public class StoredDeadLetters implements DeadLetters {

    private Jdbi jdbi;
    private DeliverySchedule deliveries;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StoredDeadLetters() {}

    @Inject
    public StoredDeadLetters(Jdbi jdbi, DeliverySchedule deliveries, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.deliveries = deliveries;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<DeadLetter> list() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, kind, attempts, coalesce(last_error, '') AS last_error, created_at
                        FROM portal.outbox_message WHERE state = 'DEAD' ORDER BY created_at DESC
                        """)
                .map(ConstructorMapper.of(DeadLetter.class))
                .list());
    }

    @Override
    @Transactional
    public void retry(UUID id) {
        int revived = jdbi.withHandle(
                handle -> handle.createUpdate("""
                        UPDATE portal.outbox_message SET state = 'WAITING', attempts = 0 WHERE id = :id AND state = 'DEAD'
                        """).bind("id", id).execute());
        if (revived == 1) {
            deliveries.schedule(new MessageId(collectivites.current().id(), id), clock.instant());
        }
    }
}
