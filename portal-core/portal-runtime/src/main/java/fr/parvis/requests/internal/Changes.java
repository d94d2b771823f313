package fr.parvis.requests.internal;

import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.StaleRequest;
import fr.parvis.requests.internal.RequestJournal.Happened;
import fr.parvis.requests.internal.notice.Notices;
import fr.parvis.spi.request.RequestState;
import fr.parvis.spi.request.RequestStateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Every change of a request passes here: saved if nobody was faster, journalled, announced, told to the resident. */
@ApplicationScoped
public class Changes {

    private static final int FIRST_VERSION = 1;

    private RequestRows rows;
    private RequestJournal journal;
    private Notices notices;
    private Event<RequestStateChanged> stateChanges;

    /** For the container's proxy. */
    protected Changes() {}

    @Inject
    public Changes(RequestRows rows, RequestJournal journal, Notices notices, Event<RequestStateChanged> stateChanges) {
        this.rows = rows;
        this.journal = journal;
        this.notices = notices;
        this.stateChanges = stateChanges;
    }

    /** The first entry in the life of a request. */
    public void begin(Facts request) {
        Change submitted = Change.of(request.applicant(), RequestEvent.SUBMITTED);
        journal.record(submitted.by(), submitted.event(), request.id(), FIRST_VERSION);
        notices.tell(request, submitted, FIRST_VERSION, true);
    }

    /**
     * Makes a change.
     *
     * @param before the request as it was read
     * @param after what it becomes; its version is the one that was seen
     */
    public void make(Request before, Progress after, Change change) {
        int seen = after.version();
        if (!rows.save(before.with(after))) {
            throw new StaleRequest(since(before, seen));
        }
        int version = seen + 1;
        journal.record(change.by(), change.event(), before.id(), version);
        RequestState from = before.progress().state();
        if (from != after.state()) {
            Facts facts = before.facts();
            stateChanges.fire(
                    new RequestStateChanged(facts.id(), facts.reference(), facts.module(), from, after.state()));
        }
        notices.tell(before.facts(), change, version, from != after.state());
    }

    /** Refuses at once when the request has moved on: the agent decides on what they see. */
    public Request seen(Request current, int version) {
        if (current.progress().version() != version) {
            throw new StaleRequest(since(current, version));
        }
        return current;
    }

    private List<StaleRequest.Change> since(Request request, int seen) {
        return journal.of(request.id()).stream()
                .filter(happened -> happened.version() > seen)
                .map(Changes::told)
                .toList();
    }

    private static StaleRequest.Change told(Happened happened) {
        return new StaleRequest.Change(happened.by(), happened.event(), happened.at());
    }

    /** The request, locked for a change. */
    public Request lock(UUID id) {
        return rows.lock(id).orElseThrow(NoSuchRequest::new);
    }
}
