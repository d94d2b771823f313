package fr.parvis.requests.internal.submit;

import fr.parvis.requests.Attached.Origin;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Changes;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Progress;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.Questions.Asked;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.follow.FollowAccess;
import fr.parvis.requests.internal.follow.FollowPaths;
import fr.parvis.requests.internal.follow.FollowSecret;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.spi.request.RequestSection.Shown;
import fr.parvis.spi.request.RequestState;
import fr.parvis.spi.request.Requests;
import fr.parvis.spi.request.SubmittedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What modules do with requests. */
@ApplicationScoped
public class RequestSubmission implements Requests {

    private static final int MANY = 50;

    private NewRequestRows newRows;
    private RequestRows rows;
    private Attachments attachments;
    private Questions questions;
    private Changes changes;
    private FollowAccess access;
    private Event<SubmittedRequest> submissions;
    private Collectivites collectivites;
    private Clock clock;
    private ReferenceNumbers numbers;

    /** For the container's proxy. */
    protected RequestSubmission() {}

    @Inject
    public RequestSubmission(
            NewRequestRows newRows,
            RequestRows rows,
            Attachments attachments,
            Questions questions,
            Changes changes,
            FollowAccess access,
            Event<SubmittedRequest> submissions,
            Collectivites collectivites,
            Clock clock) {
        this.newRows = newRows;
        this.rows = rows;
        this.attachments = attachments;
        this.questions = questions;
        this.changes = changes;
        this.access = access;
        this.submissions = submissions;
        this.collectivites = collectivites;
        this.clock = clock;
        this.numbers = new ReferenceNumbers(clock);
    }

    @Override
    @Transactional
    public SubmittedRequest submit(NewRequest request) {
        for (int attempt = 0; attempt < MANY; attempt++) {
            Optional<SubmittedRequest> before = before(request);
            if (before.isPresent()) {
                return before.get();
            }
            UUID id = UUID.randomUUID();
            ReferenceNumber number = numbers.next(collectivites.current());
            FollowSecret secret = FollowSecret.draw();
            if (newRows.insert(id, number, secret.sha256(), request, clock.instant())) {
                return complete(id, request, FollowPaths.byLink(number.value(), secret.token()));
            }
        }
        throw new IllegalStateException("no free number after " + MANY + " draws");
    }

    private Optional<SubmittedRequest> before(NewRequest request) {
        return newRows.submittedBefore(request.submissionKey())
                .flatMap(rows::find)
                .map(found -> new SubmittedRequest(found.id(), found.facts().reference(), ""));
    }

    private SubmittedRequest complete(UUID id, NewRequest request, String followPath) {
        attachments.add(id, Origin.RESIDENT, request.documents());
        Facts facts = rows.find(id).orElseThrow().facts();
        changes.begin(facts);
        SubmittedRequest submitted = new SubmittedRequest(id, facts.reference(), followPath);
        submissions.fire(submitted);
        return submitted;
    }

    @Override
    @Transactional
    public Optional<OpenQuestion> openQuestion(String key) {
        FollowKey shown = FollowPaths.keyOf(key);
        return access.open(shown)
                .filter(request -> request.progress().state() == RequestState.WAITING_FOR_RESIDENT)
                .flatMap(request -> questions
                        .open(request.id())
                        .map(asked -> new OpenQuestion(
                                request.id(),
                                request.facts().reference(),
                                request.facts().title(),
                                asked.items(),
                                asked.message(),
                                FollowPaths.of(shown))));
    }

    @Override
    @Transactional
    public Optional<Shown> find(String key) {
        return access.open(FollowPaths.keyOf(key))
                .map(request -> new Shown(
                        request.id(),
                        request.facts().procedureId(),
                        !request.progress().state().isFinal()));
    }

    @Override
    @Transactional
    public void answerOpenQuestion(UUID requestId, List<UUID> documents) {
        Request request = changes.lock(requestId);
        Asked asked = questions.open(requestId).orElseThrow(() -> new IllegalStateException("no question is open"));
        Progress answered = request.progress().answered(asked.askedAt(), clock.instant());
        attachments.add(requestId, Origin.RESIDENT, documents);
        questions.answer(requestId);
        changes.make(request, answered, Change.of(request.facts().applicant(), RequestEvent.ANSWERED));
    }
}
