package fr.parvis.requests.internal.notice;

import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Facts;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Leaves a notice in the outbox when a change concerns the resident; the e-mail itself is written after the commit. */
@ApplicationScoped
public class Notices {

    static final String KIND = "request-notice";

    /** A request that is taken again, after it was released, is no news to the resident. */
    private static final Set<RequestEvent> TOLD_IF_STATE_CHANGES = EnumSet.of(RequestEvent.TAKEN);

    private static final Set<RequestEvent> TOLD = EnumSet.of(
            RequestEvent.SUBMITTED,
            RequestEvent.MESSAGE_FROM_AGENT,
            RequestEvent.ASKED,
            RequestEvent.ACCEPTED,
            RequestEvent.REFUSED,
            RequestEvent.CLOSED,
            RequestEvent.WITHDRAWN);

    private Outbox outbox;

    /** For the container's proxy. */
    protected Notices() {}

    @Inject
    public Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells the resident of a change if it concerns them and if there is an address to write to. */
    public void tell(Facts request, Change change, int version, boolean stateChanged) {
        boolean told =
                TOLD.contains(change.event()) || (stateChanged && TOLD_IF_STATE_CHANGES.contains(change.event()));
        if (told && request.applicantEmail().isPresent()) {
            // What someone wrote on a sensitive request stays in the portal.
            String words = request.sensitive() ? null : change.words().orElse(null);
            outbox.put(
                    KIND, KIND + "/" + request.id() + "/" + version, new Notice(request.id(), change.event(), words));
        }
    }
}
