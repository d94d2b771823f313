package fr.parvis.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.accounts.SignedIn;
import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.NotAllowed;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.StaleRequest;
import fr.parvis.spi.request.RequestState;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.People;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class DeskTest {

    private final TestDatabase database;
    private RequestsWorld brumeval;
    private String reference;

    @TempDir
    private Path documents;

    DeskTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        brumeval = new RequestsWorld(World.brumeval(database, documents));
        reference = brumeval.submitted().reference();
    }

    @Test
    void tellsTheSlowerAgentWhoDidWhatAndWritesNothing() {
        RequestFile karims = openedBy(People.KARIM);
        RequestFile martines = openedBy(People.MARTINE);
        act(() -> brumeval.handling.take(martines.seen()));

        as(People.KARIM);
        StaleRequest stale = catchThrowableOfType(
                StaleRequest.class, () -> act(() -> brumeval.correspondence.note(karims.seen(), "Je m’en occupe")));

        assertThat(stale.changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Martine Durand");
            assertThat(change.event()).isEqualTo(RequestEvent.TAKEN);
        });
        assertThat(openedBy(People.KARIM).notes()).isEmpty();
        assertThat(openedBy(People.KARIM).assignee()).hasValue(People.MARTINE.subject());
    }

    @Test
    void letsEachRoleDoItsPartAndNoMore() {
        RequestFile file = openedBy(People.AMEL);
        assertThat(file.acts()).containsExactlyInAnyOrder(Act.NOTE, Act.WRITE);
        assertThatThrownBy(() -> act(() -> brumeval.decisions.accept(file.seen(), Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        RequestFile martines = openedBy(People.MARTINE);
        act(() -> brumeval.handling.take(martines.seen()));
        assertThat(openedBy(People.KARIM).acts()).containsExactlyInAnyOrder(Act.NOTE, Act.WRITE);
        assertThat(openedBy(People.SOPHIE).acts()).contains(Act.REASSIGN, Act.RELEASE, Act.ACCEPT);
        as(People.HUGO);
        assertThatThrownBy(() -> act(() -> brumeval.handling.release(martines.seen())))
                .isInstanceOf(NoSuchRequest.class);
    }

    @Test
    void endsOnce() {
        RequestFile file = openedBy(People.MARTINE);
        act(() -> brumeval.decisions.refuse(file.seen(), "Il manque la qualité du demandeur."));

        RequestFile ended = openedBy(People.SOPHIE);
        assertThat(ended.row().state()).isEqualTo(RequestState.REFUSED);
        assertThat(ended.acts()).containsExactly(Act.NOTE);
        assertThatThrownBy(() -> act(() -> brumeval.decisions.accept(ended.seen(), Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        act(() -> brumeval.correspondence.note(ended.seen(), "Classé au dossier"));
        assertThat(openedBy(People.SOPHIE).notes()).hasSize(1);
    }

    @Test
    void movesTheDueDateByTheTimeTheResidentTook() {
        RequestFile before = openedBy(People.MARTINE);
        act(() -> brumeval.correspondence.ask(before.seen(), List.of("proof"), "Ajoutez un justificatif."));
        RequestFile waiting = openedBy(People.MARTINE);
        assertThat(waiting.row().state()).isEqualTo(RequestState.WAITING_FOR_RESIDENT);
        brumeval.ground.clock.move(Duration.ofDays(5));
        assertThat(openedBy(People.MARTINE).row().overdue()).isFalse();

        act(() -> brumeval.requests.answerOpenQuestion(before.row().id(), List.of()));

        RequestFile after = openedBy(People.MARTINE);
        assertThat(after.row().state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(after.row().dueAt())
                .hasValue(before.row().dueAt().orElseThrow().plus(Duration.ofDays(5)));
        assertThat(after.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.answeredAt()).isPresent());
    }

    @Test
    void asksOnlyForWhatTheResidentCanCorrect() {
        RequestFile file = openedBy(People.MARTINE);

        for (List<String> items : List.of(List.<String>of(), List.of("unknown"), List.of("proof", "unknown"))) {
            assertThatThrownBy(() -> act(() -> brumeval.correspondence.ask(file.seen(), items, "Corrigez.")))
                    .as("%s", items)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(openedBy(People.MARTINE).row().state()).isEqualTo(RequestState.SUBMITTED);
    }

    private RequestFile openedBy(SignedIn agent) {
        as(agent);
        return brumeval.ground.transaction(() -> brumeval.files.open(reference)).orElseThrow();
    }

    private void as(SignedIn agent) {
        brumeval.ground.people.signIn(agent);
    }

    private void act(Runnable act) {
        brumeval.ground.transact(act);
    }
}
