package fr.parvis.requests.internal.follow;

import fr.parvis.requests.Attached.Origin;
import fr.parvis.requests.Message.Author;
import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.ResidentActs;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Changes;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Does what residents ask for. Their acts need no version: they add to a request, or end it. */
@ApplicationScoped
public class ResidentChanges implements ResidentActs {

    private FollowAccess access;
    private Changes changes;
    private Messages messages;
    private Attachments attachments;
    private Clock clock;

    /** For the container's proxy. */
    protected ResidentChanges() {}

    @Inject
    public ResidentChanges(
            FollowAccess access, Changes changes, Messages messages, Attachments attachments, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.messages = messages;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void write(FollowKey key, UUID message, String body, List<UUID> documents) {
        Request request = lock(key);
        List<UUID> added = attachments.withoutCopies(request.id(), documents);
        if (messages.exists(message)) {
            return;
        }
        changes.make(request, request.progress().unmoved(), change(request, RequestEvent.MESSAGE_FROM_RESIDENT));
        messages.write(message, request.id(), Author.RESIDENT, request.facts().applicantName(), body);
        attachments.add(request.id(), Origin.RESIDENT, added);
    }

    @Override
    @Transactional
    public void addDocuments(FollowKey key, List<UUID> documents) {
        Request request = lock(key);
        List<UUID> added = attachments.withoutCopies(request.id(), documents);
        if (added.isEmpty()) {
            return;
        }
        changes.make(request, request.progress().unmoved(), change(request, RequestEvent.DOCUMENTS_ADDED));
        attachments.add(request.id(), Origin.RESIDENT, added);
    }

    @Override
    @Transactional
    public void withdraw(FollowKey key) {
        Request request = lock(key);
        changes.make(request, request.progress().withdrawn(clock.instant()), change(request, RequestEvent.WITHDRAWN));
    }

    private Request lock(FollowKey key) {
        return changes.lock(access.open(key).orElseThrow(NoSuchRequest::new).id());
    }

    private static Change change(Request request, RequestEvent event) {
        return Change.of(request.facts().applicant(), event);
    }
}
