package fr.parvis.requests;

import java.time.Instant;
import java.util.List;

/** Someone changed the request since the agent opened it; nothing was written. */
public class StaleRequest extends RuntimeException {

    private final transient List<Change> changes;

    public StaleRequest(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** What happened meanwhile, oldest first. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * One thing that someone else did.
     *
     * @param by name of the agent; empty when the resident did it
     * @param event what was done
     * @param at when
     */
    public record Change(String by, RequestEvent event, Instant at) {}
}
