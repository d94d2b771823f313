package fr.parvis.requests.internal.desk;

import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Decisions;
import fr.parvis.requests.desk.Seen;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Written;
import fr.parvis.requests.internal.desk.DeskChanges.Done;
import fr.parvis.spi.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Ends requests. */
@ApplicationScoped
public class AgentDecisions implements Decisions {

    private DeskChanges desk;
    private Clock clock;

    /** For the container's proxy. */
    protected AgentDecisions() {}

    @Inject
    public AgentDecisions(DeskChanges desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void accept(Seen seen, Optional<String> words) {
        decide(seen, Act.ACCEPT, RequestState.ACCEPTED, words.map(Written::text));
    }

    @Override
    @Transactional
    public void refuse(Seen seen, String reason) {
        decide(seen, Act.REFUSE, RequestState.REFUSED, Optional.of(Written.text(reason)));
    }

    @Override
    @Transactional
    public void close(Seen seen, String reason) {
        decide(seen, Act.CLOSE, RequestState.CLOSED, Optional.of(Written.text(reason)));
    }

    private void decide(Seen seen, Act act, RequestState end, Optional<String> words) {
        desk.make(
                seen,
                act,
                (before, agent) -> new Done(
                        before.decidedBy(agent.self(), end, words, clock.instant()),
                        new Change(agent.actor(), RequestEvent.valueOf(end.name()), words)));
    }
}
