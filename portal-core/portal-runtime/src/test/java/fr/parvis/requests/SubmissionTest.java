package fr.parvis.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.SubmittedRequest;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class SubmissionTest {

    private final TestDatabase database;
    private RequestsWorld brumeval;

    @TempDir
    private Path documents;

    SubmissionTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        brumeval = new RequestsWorld(World.brumeval(database, documents));
    }

    @Test
    void givesANumberToReadAloudAndASecretLink() {
        SubmittedRequest submitted = brumeval.submitted();

        assertThat(submitted.reference()).matches("BRU-26-\\w{4}-\\w");
        assertThat(submitted.followPath()).matches("/suivi/" + submitted.reference() + "/[\\w-]{32}");
        assertThat(brumeval.ground.events).containsExactly(submitted);
    }

    @Test
    void makesOneRequestHoweverOftenAndFastTheButtonIsPressed() throws Exception {
        NewRequest request = brumeval.civilRecord(Optional.empty(), List.of());
        ExecutorService hands = Executors.newFixedThreadPool(20);
        Callable<SubmittedRequest> press = () -> brumeval.submit(request);

        List<Future<SubmittedRequest>> results = hands.invokeAll(Collections.nCopies(20, press));
        hands.shutdown();

        String reference = results.get(0).get().reference();
        int links = 0;
        for (Future<SubmittedRequest> result : results) {
            assertThat(result.get().reference()).isEqualTo(reference);
            links += result.get().followPath().isEmpty() ? 0 : 1;
        }
        assertThat(links).as("how often the secret was told").isEqualTo(1);
        assertThat(count("portal.request WHERE reference = '" + reference + "'"))
                .isEqualTo(1);
        assertThat(count("portal.journal WHERE request_id = '"
                        + results.get(0).get().id() + "'"))
                .isEqualTo(1);
        assertThat(count("portal.outbox_message WHERE payload->>'request' = '"
                        + results.get(0).get().id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        int before = count("portal.request");
        int scheduled = count("portal.scheduled_tasks");

        assertThatThrownBy(() -> brumeval.ground.transact(() -> {
                    brumeval.submitted();
                    throw new IllegalStateException("the module fails after submitting");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count("portal.request")).isEqualTo(before);
        assertThat(count("portal.scheduled_tasks")).isEqualTo(scheduled);
    }

    @Test
    void keepsTheSecretOutOfTheDatabase() {
        String secret = brumeval.submitted().followPath().replaceAll(".*/", "");

        assertThat(count("portal.request WHERE request::text LIKE '%" + secret + "%'"))
                .isZero();
        assertThat(count("portal.outbox_message WHERE payload::text LIKE '%" + secret + "%'"))
                .isZero();
    }

    @Test
    void takesDocumentsThatBelongToNoOtherRequest() {
        Document mine = brumeval.ground.transaction(
                () -> brumeval.documents.store("plan.txt", "text/plain", "plan".getBytes(StandardCharsets.UTF_8)));
        SubmittedRequest submitted = brumeval.submit(brumeval.civilRecord(Optional.empty(), List.of(mine.id())));

        assertThat(opened(submitted).attachments())
                .extracting(attached -> attached.document().id())
                .containsExactly(mine.id());
        assertThatThrownBy(() -> brumeval.submit(brumeval.civilRecord(Optional.empty(), List.of(mine.id()))))
                .hasMessageContaining("one_request_per_document");
        assertThatThrownBy(() -> brumeval.submit(brumeval.civilRecord(Optional.empty(), List.of(UUID.randomUUID()))))
                .hasMessageContaining("attachment_collectivite_id_document_id_fkey");
    }

    private FollowedRequest opened(SubmittedRequest submitted) {
        String token = submitted.followPath().replaceAll(".*/", "");
        return brumeval.ground
                .transaction(() -> brumeval.follow.open(new FollowKey.Link(submitted.reference(), token)))
                .orElseThrow();
    }

    private int count(String from) {
        return brumeval.ground.jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Integer.class)
                .one());
    }
}
