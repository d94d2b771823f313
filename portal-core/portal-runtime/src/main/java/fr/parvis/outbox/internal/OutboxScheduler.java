package fr.parvis.outbox.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.parvis.database.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** Runs deliveries and jobs on this node, on the server's own threads. */
@ApplicationScoped
public class OutboxScheduler {

    private static final int THREADS = 4;

    /** A mail should leave while the resident still reads the page that announces it. */
    private static final Duration POLLING = Duration.ofSeconds(1);

    /** A killed node's deliveries are taken over after four missed beats. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_BEATS = 4;
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(10);

    @Resource
    private ManagedThreadFactory threads;

    private DataSource dataSource;
    private DeliveryTask delivery;
    private JobTasks jobs;
    private Scheduler scheduler;

    /** For the container's proxy. */
    protected OutboxScheduler() {}

    @Inject
    public OutboxScheduler(DataSource dataSource, DeliveryTask delivery, JobTasks jobs) {
        this.dataSource = dataSource;
        this.delivery = delivery;
        this.jobs = jobs;
    }

    void start(@Observes @Priority(DatabaseReady.BACKGROUND_WORK) DatabaseReady ready) {
        start(threads, POLLING);
    }

    void start(ThreadFactory factory, Duration polling) {
        List<RecurringTask<Void>> recurring = jobs.tasks();
        scheduler = Scheduler.create(dataSource, delivery.task())
                .startTasks(recurring)
                .tableName(DeliverySchedule.TABLE)
                .jdbcCustomization(Scheduling.postgresql())
                .executorService(Executors.newFixedThreadPool(THREADS, factory))
                .dueExecutor(Executors.newSingleThreadExecutor(factory))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, factory))
                .threads(THREADS)
                .pollingInterval(polling)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(LAST_DELIVERY)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
