package fr.parvis.requests.internal.desk;

import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.NotAllowed;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Handling;
import fr.parvis.requests.desk.Seen;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.desk.DeskChanges.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says who works on what. */
@ApplicationScoped
public class AgentHandling implements Handling {

    private DeskChanges desk;
    private CurrentAgent agents;
    private AgentRows rows;
    private RequestRows requests;

    /** For the container's proxy. */
    protected AgentHandling() {}

    @Inject
    public AgentHandling(DeskChanges desk, CurrentAgent agents, AgentRows rows, RequestRows requests) {
        this.desk = desk;
        this.agents = agents;
        this.rows = rows;
        this.requests = requests;
    }

    @Override
    @Transactional
    public void take(Seen seen) {
        desk.make(
                seen,
                Act.TAKE,
                (before, agent) ->
                        new Done(before.takenBy(agent.self()), Change.of(agent.actor(), RequestEvent.TAKEN)));
    }

    @Override
    @Transactional
    public void release(Seen seen) {
        desk.make(
                seen,
                Act.RELEASE,
                (before, agent) -> new Done(before.released(), Change.of(agent.actor(), RequestEvent.RELEASED)));
    }

    @Override
    @Transactional
    public void reassign(Seen seen, Colleague colleague) {
        if (!colleagues(seen.requestId()).contains(colleague)) {
            throw new NotAllowed();
        }
        desk.make(
                seen,
                Act.REASSIGN,
                (before, agent) ->
                        new Done(before.takenBy(colleague), Change.of(agent.actor(), RequestEvent.REASSIGNED)));
    }

    @Override
    @Transactional
    public List<Colleague> colleagues(UUID requestId) {
        Request request = requests.find(requestId).orElseThrow(NoSuchRequest::new);
        agents.seeing(request);
        return rows.ableToHandle(request.facts());
    }
}
