package fr.parvis.requests.internal;

import fr.parvis.requests.RequestEnded;
import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.spi.request.RequestState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a request has come. It is submitted, someone takes it, may ask the resident for something and wait, and decides;
 * the resident may withdraw it at any time before. Each step gives a new progress; after the end there is none.
 */
public record Progress(
        RequestState state,
        Optional<Instant> dueAt,
        Optional<Colleague> assignee,
        Optional<String> reason,
        Optional<Instant> endedAt,
        int version) {

    /** The same, for a change that moves nothing: a message, a document. */
    public Progress unmoved() {
        refuseAfterEnd();
        return this;
    }

    public Progress takenBy(Colleague agent) {
        refuseAfterEnd();
        RequestState taken = state == RequestState.SUBMITTED ? RequestState.IN_PROGRESS : state;
        return new Progress(taken, dueAt, Optional.of(agent), reason, endedAt, version);
    }

    public Progress released() {
        refuseAfterEnd();
        return new Progress(state, dueAt, Optional.empty(), reason, endedAt, version);
    }

    /** The ball is in the resident's court; whoever asks and finds nobody on the request has taken it. */
    public Progress waitingAfterQuestionOf(Colleague agent) {
        refuseAfterEnd();
        if (state == RequestState.WAITING_FOR_RESIDENT) {
            throw new RequestEnded();
        }
        return new Progress(RequestState.WAITING_FOR_RESIDENT, dueAt, orElse(agent), reason, endedAt, version);
    }

    /** The service had no time to lose while it waited: what is due is due as much later. */
    public Progress answered(Instant asked, Instant now) {
        if (state != RequestState.WAITING_FOR_RESIDENT) {
            throw new IllegalStateException("no question is open");
        }
        Optional<Instant> later = dueAt.map(due -> due.plus(Duration.between(asked, now)));
        return new Progress(RequestState.IN_PROGRESS, later, assignee, reason, endedAt, version);
    }

    public Progress decidedBy(Colleague agent, RequestState end, Optional<String> words, Instant now) {
        refuseAfterEnd();
        return new Progress(end, dueAt, orElse(agent), words, Optional.of(now), version);
    }

    public Progress withdrawn(Instant now) {
        refuseAfterEnd();
        return new Progress(RequestState.WITHDRAWN, dueAt, assignee, reason, Optional.of(now), version);
    }

    /** Late, and not because of the resident. */
    public boolean overdue(Instant now) {
        return !state.isFinal()
                && state != RequestState.WAITING_FOR_RESIDENT
                && dueAt.filter(due -> due.isBefore(now)).isPresent();
    }

    private Optional<Colleague> orElse(Colleague agent) {
        return assignee.or(() -> Optional.of(agent));
    }

    private void refuseAfterEnd() {
        if (state.isFinal()) {
            throw new RequestEnded();
        }
    }
}
