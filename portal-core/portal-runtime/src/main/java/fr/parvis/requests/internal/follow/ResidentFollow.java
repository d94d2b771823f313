package fr.parvis.requests.internal.follow;

import fr.parvis.requests.Message.Author;
import fr.parvis.requests.Page;
import fr.parvis.requests.follow.Follow;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.requests.follow.FollowedSummary;
import fr.parvis.requests.follow.HistoryEntry;
import fr.parvis.requests.follow.OpenQuestionView;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Contents;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Progress;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestJournal;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows residents their requests. */
@ApplicationScoped
public class ResidentFollow implements Follow {

    private FollowAccess access;
    private FollowedList list;
    private CurrentResident residents;
    private Contents contents;
    private Messages messages;
    private Questions questions;
    private Attachments attachments;
    private RequestJournal journal;
    private Clock clock;

    /** For the container's proxy. */
    protected ResidentFollow() {}

    @Inject
    public ResidentFollow(
            FollowAccess access,
            FollowedList list,
            CurrentResident residents,
            Contents contents,
            Messages messages,
            Questions questions,
            Attachments attachments,
            RequestJournal journal,
            Clock clock) {
        this.access = access;
        this.list = list;
        this.residents = residents;
        this.contents = contents;
        this.messages = messages;
        this.questions = questions;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<FollowedSummary> mine(int offset, int limit) {
        return residents
                .get()
                .map(resident -> list.of(resident.id(), offset, limit))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    @Override
    @Transactional
    public Optional<FollowedRequest> open(FollowKey key) {
        return access.open(key).map(request -> {
            messages.markRead(request.id(), Author.AGENT);
            return view(request, key);
        });
    }

    private FollowedRequest view(Request request, FollowKey key) {
        Facts facts = request.facts();
        Progress progress = request.progress();
        return new FollowedRequest(
                facts.id(),
                facts.reference(),
                facts.procedureId(),
                facts.procedureRevision(),
                facts.title(),
                facts.service(),
                progress.state(),
                NextSteps.of(progress, clock.instant()),
                facts.submittedAt(),
                progress.reason(),
                question(request, key),
                contents.sections(facts),
                messages.list(facts.id()),
                attachments.list(facts.id(), FollowPaths.downloadKey(key)),
                history(facts.id()),
                FollowPaths.receipt(FollowPaths.textOf(key)));
    }

    private Optional<OpenQuestionView> question(Request request, FollowKey key) {
        if (request.progress().state() != RequestState.WAITING_FOR_RESIDENT) {
            return Optional.empty();
        }
        return questions
                .open(request.id())
                .map(asked -> new OpenQuestionView(
                        contents.labels(request.facts(), asked.items()),
                        asked.message(),
                        asked.askedAt(),
                        contents.correctionPath(request.facts(), FollowPaths.textOf(key))
                                .orElse("")));
    }

    private List<HistoryEntry> history(UUID request) {
        return journal.of(request).stream()
                .filter(happened -> happened.event().forResidents())
                .map(happened -> new HistoryEntry(happened.event(), happened.at()))
                .toList();
    }
}
