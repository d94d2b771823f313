package fr.parvis.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.parvis.it.sample.Heard;
import fr.parvis.it.sample.SampleRequests;
import fr.parvis.it.support.Deployments;
import fr.parvis.spi.request.SubmittedRequest;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A request, its journal entry and its notice are one: all of them or none. */
@ArquillianTest
class SubmissionIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID submission = UUID.randomUUID();
    private final String address = submission + "@example.org";

    @Inject
    private SampleRequests requests;

    @Inject
    private Heard heard;

    @Inject
    private Rows rows;

    @Inject
    private Inbox inbox;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Deployment
    static WebArchive portal() {
        return Deployments.portalWithSample(SubmissionIT.class);
    }

    @Test
    void aCommittedRequestHasARowAnEntryInTheJournalAndANoticeInTheOutbox() {
        SubmittedRequest submitted = requests.submit(submission, address);

        assertThat(rows.ofRequest(submitted.id())).containsExactlyInAnyOrder("request", "journal", "outbox");
    }

    @Test
    void aRequestThatIsRolledBackLeavesNothing() {
        assertThatThrownBy(() -> requests.submitAndFail(submission, address))
                .hasMessage("after the request was submitted");

        assertThat(rows.ofRequest(heard.lastSubmission().event().id())).isEmpty();
    }

    @Test
    void observersAreInTheSubmittingTransaction() throws Exception {
        transaction.begin();
        Object own = transactions.getTransactionKey();
        SubmittedRequest submitted = requests.submit(submission, address);
        transaction.rollback();

        assertThat(heard.lastSubmission()).isEqualTo(new Heard.Submission(submitted, true, own));
        assertThat(rows.ofRequest(submitted.id())).isEmpty();
    }

    @Test
    void theResidentHearsOfACommittedRequestOnce() throws MessagingException {
        SubmittedRequest submitted = requests.submit(submission, address);

        soon().untilAsserted(() -> assertThat(rows.outbox(submitted.id())).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(inbox.subjects(address)).singleElement().asString().contains(submitted.reference());
    }

    @Test
    void theSameSubmissionAgainIsNoNews() throws MessagingException {
        SubmittedRequest first = requests.submit(submission, address);
        soon().until(() -> rows.outbox(first.id()).size() == 2);
        SubmittedRequest again = requests.submit(submission, address);

        assertThat(again.id()).isEqualTo(first.id());
        soon().untilAsserted(() -> assertThat(rows.outbox(first.id())).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(inbox.subjects(address)).hasSize(1);
    }

    @Test
    void nobodyHearsOfARequestThatIsRolledBack() throws Exception {
        assertThatThrownBy(() -> requests.submitAndFail(submission, address)).isNotNull();

        // The outbox delivers in order: once the later notice is there, the other will not come.
        String later = "plus-tard-" + address;
        SubmittedRequest submitted = requests.submit(UUID.randomUUID(), later);
        soon().until(() -> inbox.subjects(later).size() == 1);
        assertThat(rows.outbox(submitted.id())).hasSize(2);
        assertThat(inbox.subjects(address)).isEmpty();
    }

    /** Asks again on this thread, which works for the collectivité of the host. */
    private static ConditionFactory soon() {
        return await().atMost(SOON).pollInSameThread();
    }
}
