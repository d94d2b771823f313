package fr.parvis.modules.forms.draft;

import fr.parvis.spi.document.Documents;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Erases drafts that nobody came back to, with the files that were sent for them. */
@ApplicationScoped
public class ExpiredDrafts implements Job {

    private Drafts drafts;
    private Documents documents;

    /** For the container's proxy. */
    protected ExpiredDrafts() {}

    @Inject
    public ExpiredDrafts(Drafts drafts, Documents documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "forms-expired-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        drafts.eraseExpired().forEach(documents::erase);
    }
}
