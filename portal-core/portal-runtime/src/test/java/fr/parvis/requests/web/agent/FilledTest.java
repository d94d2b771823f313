package fr.parvis.requests.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.StaleRequest.Change;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.RequestFile;
import fr.parvis.requests.desk.RequestFile.Note;
import fr.parvis.requests.desk.Seen;
import fr.parvis.spi.request.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilledTest {

    private static final Change NOTED = new Change("Nadia Benali", RequestEvent.NOTE, Instant.EPOCH);

    @Test
    void aRefusalNeedsItsReason() {
        assertThat(filled(Act.REFUSE, "").problems()).containsExactly(new Problem("text-REFUSE", "text.REFUSE"));
    }

    @Test
    void anAcceptanceNeedsNoWords() {
        assertThat(filled(Act.ACCEPT, "").problems()).isEmpty();
    }

    @Test
    void askingForNothingIsNoQuestion() {
        assertThat(filled(Act.ASK, "Merci").problems())
                .extracting(Problem::target)
                .containsExactly("items-ASK");
    }

    @Test
    void aTextHasItsLimit() {
        assertThat(filled(Act.NOTE, "a".repeat(5001)).problems())
                .extracting(Problem::key)
                .containsExactly("too-long");
    }

    @Test
    void theSameNoteTwiceIsAButtonPressedTwice() {
        var now = fileWithNote("À rappeler");

        assertThat(filled(Act.NOTE, "À rappeler").wasDone(now, List.of(NOTED), "Nadia Benali"))
                .isTrue();
        assertThat(filled(Act.NOTE, "Déjà rappelé").wasDone(now, List.of(NOTED), "Nadia Benali"))
                .isFalse();
    }

    @Test
    void anotherActOfSomeoneElseIsNotMine() {
        var taken = new Change("Karim Haddad", RequestEvent.TAKEN, Instant.EPOCH);

        assertThat(filled(Act.NOTE, "À rappeler")
                        .wasDone(fileWithNote("À rappeler"), List.of(taken, NOTED), "Nadia Benali"))
                .isFalse();
    }

    @Test
    void theSameActOfAColleagueIsNotMine() {
        assertThat(filled(Act.NOTE, "À rappeler").wasDone(fileWithNote("À rappeler"), List.of(NOTED), "Karim Haddad"))
                .isFalse();
    }

    private static Filled filled(Act act, String text) {
        return new Filled(act, new Seen(UUID.randomUUID(), 3), text, List.of(), Optional.empty());
    }

    private static RequestFile fileWithNote(String body) {
        return new RequestFile(
                null,
                4,
                "espace-vert",
                1,
                Channel.ONLINE,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Note("Nadia Benali", body, Instant.EPOCH)),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }
}
