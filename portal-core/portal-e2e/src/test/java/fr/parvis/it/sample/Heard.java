package fr.parvis.it.sample;

import fr.parvis.database.DatabaseReady;
import fr.parvis.modules.ModulesReady;
import fr.parvis.spi.module.ModuleStarted;
import fr.parvis.spi.request.SubmittedRequest;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The events of the portal, as an observer heard them. */
@ApplicationScoped
public class Heard {

    private static final int EARLIEST = 1;
    private static final int LATEST = 1_000;

    private final List<String> starts = new CopyOnWriteArrayList<>();
    private final List<Submission> submissions = new CopyOnWriteArrayList<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void first(@Observes @Priority(EARLIEST) DatabaseReady event) {
        starts.add("database");
    }

    void module(@Observes ModuleStarted event) {
        starts.add(event.moduleId());
    }

    void modules(@Observes ModulesReady event) {
        starts.add("modules " + event.ids());
    }

    void last(@Observes @Priority(LATEST) DatabaseReady event) {
        starts.add("background work");
    }

    void submitted(@Observes SubmittedRequest event) {
        submissions.add(new Submission(
                event, transactions.getTransactionStatus() == Status.STATUS_ACTIVE, transactions.getTransactionKey()));
    }

    /** What started, in order. */
    public List<String> starts() {
        return List.copyOf(starts);
    }

    /** The last submission heard of. */
    public Submission lastSubmission() {
        return submissions.get(submissions.size() - 1);
    }

    /**
     * A submission.
     *
     * @param event the event
     * @param inTransaction whether a transaction was under way
     * @param transaction its key
     */
    public record Submission(SubmittedRequest event, boolean inTransaction, Object transaction) {}
}
