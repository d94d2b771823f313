package fr.parvis.modules.appointments.pass;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Reminds of invitations that wait, and forgets those that are over. */
@ApplicationScoped
public class PassReminders implements Job {

    private Passes passes;
    private PassNews news;

    /** For the container's proxy. */
    protected PassReminders() {}

    @Inject
    public PassReminders(Passes passes, PassNews news) {
        this.passes = passes;
        this.news = news;
    }

    @Override
    public String name() {
        return "appointments-passes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        passes.toRemind().stream().filter(Pass::isOpen).forEach(pass -> {
            passes.reminded(pass.id());
            news.tell(pass, true);
        });
        passes.forget();
    }
}
