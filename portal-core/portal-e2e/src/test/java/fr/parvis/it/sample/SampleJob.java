package fr.parvis.it.sample;

import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers for whom it worked. */
@ApplicationScoped
public class SampleJob implements Job {

    private final List<String> worked = new CopyOnWriteArrayList<>();
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected SampleJob() {}

    @Inject
    public SampleJob(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        worked.add(collectivites.current().id());
    }

    /** Ids of collectivités, in the order of the runs. */
    public List<String> worked() {
        return List.copyOf(worked);
    }
}
