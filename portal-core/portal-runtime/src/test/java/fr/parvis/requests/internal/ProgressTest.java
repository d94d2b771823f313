package fr.parvis.requests.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.requests.RequestEnded;
import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.spi.request.RequestState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant DUE = NOW.plus(3, ChronoUnit.DAYS);
    private static final Colleague MARTINE = new Colleague("m", "Martine Durand");
    private static final Colleague KARIM = new Colleague("k", "Karim Benali");

    private final Progress submitted = progress(RequestState.SUBMITTED);

    @Test
    void isInProgressOnceTaken() {
        Progress taken = submitted.takenBy(MARTINE);

        assertThat(taken.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(taken.assignee()).hasValue(MARTINE);
        assertThat(taken.released().state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(taken.released().assignee()).isEmpty();
    }

    @Test
    void belongsToWhoAsksOrDecidesWhenNobodyHadTakenIt() {
        assertThat(submitted.waitingAfterQuestionOf(MARTINE).assignee()).hasValue(MARTINE);
        assertThat(submitted
                        .takenBy(KARIM)
                        .decidedBy(MARTINE, RequestState.ACCEPTED, Optional.empty(), NOW)
                        .assignee())
                .hasValue(KARIM);
    }

    @Test
    void isDueLaterByTheTimeSpentWaitingForTheResident() {
        Progress waiting = submitted.waitingAfterQuestionOf(MARTINE);

        Progress answered = waiting.answered(NOW, NOW.plus(5, ChronoUnit.DAYS));

        assertThat(answered.dueAt()).hasValue(DUE.plus(5, ChronoUnit.DAYS));
        assertThat(answered.state()).isEqualTo(RequestState.IN_PROGRESS);
    }

    @Test
    void isNeverLateWhileTheResidentHasToAnswer() {
        Instant afterDue = DUE.plusSeconds(1);

        assertThat(submitted.overdue(DUE)).isFalse();
        assertThat(submitted.overdue(afterDue)).isTrue();
        assertThat(submitted.waitingAfterQuestionOf(MARTINE).overdue(afterDue)).isFalse();
        assertThat(submitted.withdrawn(NOW).overdue(afterDue)).isFalse();
    }

    @Test
    void asksOnlyOneQuestionAtATime() {
        Progress waiting = submitted.waitingAfterQuestionOf(MARTINE);

        assertThatThrownBy(() -> waiting.waitingAfterQuestionOf(MARTINE)).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> submitted.answered(NOW, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "REFUSED", "CLOSED", "WITHDRAWN"})
    void neverMovesAgainAfterItsEnd(RequestState end) {
        Progress ended = progress(end);

        assertThatThrownBy(ended::unmoved).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> ended.takenBy(MARTINE)).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(ended::released).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> ended.waitingAfterQuestionOf(MARTINE)).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> ended.withdrawn(NOW)).isInstanceOf(RequestEnded.class);
        assertThatThrownBy(() -> ended.decidedBy(MARTINE, RequestState.ACCEPTED, Optional.empty(), NOW))
                .isInstanceOf(RequestEnded.class);
    }

    private static Progress progress(RequestState state) {
        Optional<Instant> ended = state.isFinal() ? Optional.of(NOW) : Optional.empty();
        return new Progress(state, Optional.of(DUE), Optional.empty(), Optional.empty(), ended, 1);
    }
}
