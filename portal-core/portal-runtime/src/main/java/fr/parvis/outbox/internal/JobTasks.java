package fr.parvis.outbox.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Makes a recurring task of each {@link Job}. */
@ApplicationScoped
public class JobTasks {

    private static final Logger LOG = System.getLogger(JobTasks.class.getName());

    private Instance<Job> jobs;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected JobTasks() {}

    @Inject
    public JobTasks(@Any Instance<Job> jobs, Collectivites collectivites) {
        this.jobs = jobs;
        this.collectivites = collectivites;
    }

    List<RecurringTask<Void>> tasks() {
        return jobs.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> collectivites.all().forEach(collectivite -> run(job, collectivite)));
    }

    /** The failure of one collectivité does not keep the others from their turn. */
    private void run(Job job, Collectivite collectivite) {
        try {
            collectivites.callAs(collectivite, () -> {
                job.run();
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Job " + job.name() + " failed for " + collectivite.id(), e);
        }
    }
}
