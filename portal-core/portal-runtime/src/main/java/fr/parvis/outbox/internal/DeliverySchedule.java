package fr.parvis.outbox.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.sql.DataSource;

/** Schedules deliveries in the caller's transaction: the task exists if and only if the message does. */
@ApplicationScoped
public class DeliverySchedule {

    static final String TASK = "outbox";
    static final String TABLE = "portal.scheduled_tasks";

    private SchedulerClient client;

    /** For the container's proxy. */
    protected DeliverySchedule() {}

    @Inject
    public DeliverySchedule(DataSource dataSource) {
        client = SchedulerClient.Builder.create(dataSource)
                .tableName(TABLE)
                .jdbcCustomization(Scheduling.postgresql())
                .build();
    }

    void schedule(MessageId message, Instant at) {
        client.schedule(new TaskInstance<>(TASK, message.toString()), at);
    }
}
