package fr.parvis.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.FollowKey.Link;
import fr.parvis.requests.follow.FollowKey.Owner;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.requests.follow.FollowedSummary;
import fr.parvis.requests.follow.NextStep.Kind;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.request.RequestState;
import fr.parvis.spi.request.RequestStateChanged;
import fr.parvis.spi.request.SubmittedRequest;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.People;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class FollowTest {

    private final TestDatabase database;
    private RequestsWorld brumeval;

    @TempDir
    private Path documents;

    FollowTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        brumeval = new RequestsWorld(World.brumeval(database, documents));
    }

    @Test
    void showsARequestToItsOwnerAndToNobodyElse() {
        brumeval.ground.people.signIn(People.LEA);
        SubmittedRequest submitted = brumeval.submittedByResident();

        assertThat(open(new Owner(submitted.reference()))).isPresent();
        brumeval.ground.people.signIn(People.PAUL);
        assertThat(open(new Owner(submitted.reference()))).isEmpty();
        brumeval.ground.people.signOut();
        assertThat(open(new Owner(submitted.reference()))).isEmpty();
        assertThat(open(new Owner("BRU-26-AAAA-A"))).isEmpty();
        assertThat(open(new Owner("'; DROP TABLE request"))).isEmpty();
    }

    @Test
    void showsARequestToWhoeverHoldsItsLinkAndNotToForgers() {
        SubmittedRequest submitted = brumeval.submitted();
        SubmittedRequest other = brumeval.submitted();

        assertThat(open(link(submitted))).isPresent();
        assertThat(open(new Link(submitted.reference(), link(other).token()))).isEmpty();
        assertThat(open(new Link(submitted.reference(), ""))).isEmpty();
        assertThat(open(new Link(submitted.reference(), "zzzzzz~forged"))).isEmpty();
        assertThat(open(new Link(submitted.reference(), link(submitted).token() + "A")))
                .isEmpty();
    }

    @Test
    void showsNothingToAnotherCommune() {
        SubmittedRequest submitted = brumeval.submitted();
        RequestsWorld saintAubin = new RequestsWorld(
                new World(database, TestDatabase.SAINT_AUBIN, "Saint-Aubin-sur-Loivre", documents, null));

        assertThat(saintAubin.ground.transaction(() -> saintAubin.follow.open(link(submitted))))
                .isEmpty();
    }

    @Test
    void listsTheRequestsOfTheResidentNewestFirstAPageAtATime() {
        brumeval.ground.people.signIn(People.PAUL);
        SubmittedRequest first = brumeval.submittedByResident();
        brumeval.ground.clock.move(Duration.ofMinutes(1));
        SubmittedRequest second = brumeval.submittedByResident();

        Page<FollowedSummary> page = brumeval.ground.transaction(() -> brumeval.follow.mine(0, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).extracting(FollowedSummary::reference).containsExactly(second.reference());
        assertThat(brumeval.ground.transaction(() -> brumeval.follow.mine(1, 1)).items())
                .extracting(FollowedSummary::reference)
                .containsExactly(first.reference());
        brumeval.ground.people.signOut();
        assertThat(brumeval.ground
                        .transaction(() -> brumeval.follow.mine(0, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void saysWhatHappensNextAndWhen() {
        Link link = link(brumeval.submitted());

        FollowedRequest fresh = open(link).orElseThrow();
        assertThat(fresh.next().kind()).isEqualTo(Kind.SERVICE_LOOKS);
        assertThat(fresh.next().by()).hasValue(brumeval.ground.clock.instant().plus(Duration.ofDays(3)));
        assertThat(fresh.answers()).hasSize(1);
        assertThat(fresh.receiptPath()).isEqualTo("/recus/" + link.reference() + "/" + link.token());
        brumeval.ground.clock.move(Duration.ofDays(4));
        assertThat(open(link).orElseThrow().next().kind()).isEqualTo(Kind.SERVICE_IS_LATE);
    }

    @Test
    void letsTheResidentWriteAndWithdrawUntilTheEnd() {
        Link link = link(brumeval.submitted());

        act(() -> brumeval.residentActs.write(link, UUID.randomUUID(), "  Bonjour,\r\noù en est-on ? ", List.of()));
        assertThat(open(link).orElseThrow().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body()).isEqualTo("Bonjour,\noù en est-on ?"));
        act(() -> brumeval.residentActs.withdraw(link));

        FollowedRequest ended = open(link).orElseThrow();
        assertThat(ended.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(ended.history())
                .extracting(entry -> entry.event())
                .containsExactly(RequestEvent.SUBMITTED, RequestEvent.MESSAGE_FROM_RESIDENT, RequestEvent.WITHDRAWN);
        assertThat(brumeval.ground.events)
                .filteredOn(RequestStateChanged.class::isInstance)
                .hasSize(1);
        assertThatThrownBy(() -> act(() -> brumeval.residentActs.withdraw(link)))
                .isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> act(() -> brumeval.residentActs.write(link, UUID.randomUUID(), "Encore", List.of())))
                .isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> act(() -> brumeval.residentActs.withdraw(new Link(link.reference(), "x"))))
                .isInstanceOf(NoSuchRequest.class);
    }

    @Test
    void aFormSentTwiceWritesOnce() {
        Link link = link(brumeval.submitted());
        UUID message = UUID.randomUUID();

        act(() -> brumeval.residentActs.write(link, message, "Bonjour", List.of(stored("a"))));
        act(() -> brumeval.residentActs.write(link, message, "Bonjour", List.of(stored("a"))));

        FollowedRequest request = open(link).orElseThrow();
        assertThat(request.messages()).hasSize(1);
        assertThat(request.attachments()).hasSize(1);
        assertThat(request.history()).hasSize(2);
    }

    @Test
    void aDocumentSentTwiceIsKeptOnce() {
        Link link = link(brumeval.submitted());
        UUID copy = stored("a");

        act(() -> brumeval.residentActs.addDocuments(link, List.of(stored("a"))));
        act(() -> brumeval.residentActs.addDocuments(link, List.of(copy)));
        assertThat(open(link).orElseThrow().history()).hasSize(2);
        act(() -> brumeval.residentActs.addDocuments(link, List.of(stored("a"), stored("b"))));

        FollowedRequest request = open(link).orElseThrow();
        assertThat(request.attachments()).hasSize(2);
        assertThat(request.history()).hasSize(3);
        assertThat(brumeval.ground.<Optional<Document>>transaction(() -> brumeval.documents.find(copy)))
                .isEmpty();
    }

    private UUID stored(String content) {
        return brumeval.ground.transaction(() -> brumeval.documents
                .store("note.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8))
                .id());
    }

    @Test
    void handsOutDocumentsToThoseWhoSeeTheRequest() {
        Document photo =
                brumeval.ground.transaction(() -> brumeval.documents.store("note.txt", "text/plain", new byte[] {65}));
        Link link = link(brumeval.submitted());
        act(() -> brumeval.residentActs.addDocuments(link, List.of(photo.id())));

        String path = open(link).orElseThrow().attachments().get(0).path();
        assertThat(path).isEqualTo("/documents/" + photo.id() + "/" + link.reference() + "/" + link.token());
        assertThat(lets(photo, Optional.of(link.reference() + "/" + link.token())))
                .isTrue();
        assertThat(lets(photo, Optional.of(link.reference() + "/x"))).isFalse();
        assertThat(lets(photo, Optional.empty())).isFalse();
        brumeval.ground.people.signIn(People.MARTINE);
        assertThat(lets(photo, Optional.empty())).isTrue();
        brumeval.ground.people.signIn(People.HUGO);
        assertThat(lets(photo, Optional.empty())).isFalse();
    }

    private boolean lets(Document document, Optional<String> key) {
        return brumeval.ground.transaction(() -> brumeval.guard.lets(document.id(), key));
    }

    private void act(Runnable act) {
        brumeval.ground.transact(act);
    }

    private Optional<FollowedRequest> open(FollowKey key) {
        return brumeval.ground.transaction(() -> brumeval.follow.open(key));
    }

    private static Link link(SubmittedRequest submitted) {
        return new Link(submitted.reference(), submitted.followPath().replaceAll(".*/", ""));
    }
}
