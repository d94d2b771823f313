package fr.parvis.modules.feedback.answer;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Erases what told the addresses of former days apart, and where to write to residents whose wish is a year old. */
@ApplicationScoped
public class Forgetting implements Job {

    private Secrets secrets;

    /** For the container's proxy. */
    protected Forgetting() {}

    @Inject
    public Forgetting(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "feedback-forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        secrets.forget();
    }
}
