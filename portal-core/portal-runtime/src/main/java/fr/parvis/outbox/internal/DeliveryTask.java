package fr.parvis.outbox.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** The scheduled task that delivers one message, and comes back later when that fails. */
@ApplicationScoped
public class DeliveryTask {

    private static final Logger LOG = System.getLogger(DeliveryTask.class.getName());

    /** A message whose collectivité has left the configuration waits for its return. */
    private static final Duration UNTIL_CONFIGURED = Duration.ofHours(1);

    private Deliverer deliverer;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected DeliveryTask() {}

    @Inject
    public DeliveryTask(Deliverer deliverer, Collectivites collectivites) {
        this.deliverer = deliverer;
        this.collectivites = collectivites;
    }

    Task<Void> task() {
        return Tasks.custom(DeliverySchedule.TASK, Void.class)
                .onDeadExecutionRevive()
                .execute((instance, context) -> deliver(MessageId.parse(instance.getId())));
    }

    private CompletionHandler<Void> deliver(MessageId message) {
        return nextAttempt(message)
                .<CompletionHandler<Void>>map(wait -> new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(wait)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private Optional<Duration> nextAttempt(MessageId message) {
        Optional<Collectivite> collectivite = collectivites.find(message.collectivite());
        if (collectivite.isEmpty()) {
            return Optional.of(UNTIL_CONFIGURED);
        }
        try {
            return collectivites.callAs(collectivite.get(), () -> attempt(message));
        } catch (Exception e) {
            throw new IllegalStateException("the outcome of " + message + " could not be recorded", e);
        }
    }

    private Optional<Duration> attempt(MessageId message) {
        try {
            deliverer.attempt(message.id());
            return Optional.empty();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Delivery of " + message + " failed: " + e);
            LOG.log(Level.DEBUG, "Delivery of " + message + " failed", e);
            return deliverer.failed(message.id(), e);
        }
    }
}
