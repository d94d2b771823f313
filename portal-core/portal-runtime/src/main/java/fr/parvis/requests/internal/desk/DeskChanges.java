package fr.parvis.requests.internal.desk;

import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Seen;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Changes;
import fr.parvis.requests.internal.Progress;
import fr.parvis.requests.internal.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The order in which every act of an agent is checked: what they saw, then what they may, then what the state allows. */
@ApplicationScoped
public class DeskChanges {

    private CurrentAgent agents;
    private Changes changes;

    /** For the container's proxy. */
    protected DeskChanges() {}

    @Inject
    public DeskChanges(CurrentAgent agents, Changes changes) {
        this.agents = agents;
        this.changes = changes;
    }

    /** Does one act; gives back who did it. */
    Agent make(Seen seen, Act act, Step step) {
        Request request = changes.lock(seen.requestId());
        agents.seeing(request);
        changes.seen(request, seen.version());
        Agent agent = agents.allowed(act, request);
        Done done = step.take(request.progress(), agent);
        changes.make(request, done.after(), done.change());
        return agent;
    }

    /** What an act makes of a request. */
    interface Step {
        Done take(Progress before, Agent agent);
    }

    /** The result of a step. */
    record Done(Progress after, Change change) {}
}
