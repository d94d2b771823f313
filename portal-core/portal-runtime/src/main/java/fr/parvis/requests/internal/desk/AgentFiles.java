package fr.parvis.requests.internal.desk;

import fr.parvis.requests.Message.Author;
import fr.parvis.requests.desk.RequestFile;
import fr.parvis.requests.desk.RequestFile.Entry;
import fr.parvis.requests.desk.RequestFile.Question;
import fr.parvis.requests.desk.RequestFiles;
import fr.parvis.requests.inbox.InboxRow;
import fr.parvis.requests.internal.Attachments;
import fr.parvis.requests.internal.Contents;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Progress;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestJournal;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.submit.ReferenceNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows agents all of one request. */
@ApplicationScoped
public class AgentFiles implements RequestFiles {

    private static final System.Logger LOG = System.getLogger(AgentFiles.class.getName());

    private CurrentAgent agents;
    private RequestRows rows;
    private Contents contents;
    private Attachments attachments;
    private Messages messages;
    private Notes notes;
    private Questions questions;
    private RequestJournal journal;
    private Clock clock;

    /** For the container's proxy. */
    protected AgentFiles() {}

    @Inject
    public AgentFiles(
            CurrentAgent agents,
            RequestRows rows,
            Contents contents,
            Attachments attachments,
            Messages messages,
            Notes notes,
            Questions questions,
            RequestJournal journal,
            Clock clock) {
        this.agents = agents;
        this.rows = rows;
        this.contents = contents;
        this.attachments = attachments;
        this.messages = messages;
        this.notes = notes;
        this.questions = questions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<RequestFile> open(String reference) {
        Optional<ReferenceNumber> number = ReferenceNumber.parse(reference);
        Optional<Agent> agent = agents.get();
        Optional<Request> request = number.map(ReferenceNumber::value)
                .flatMap(rows::find)
                .filter(found -> agent.filter(a -> a.sees(found.facts())).isPresent());
        if (request.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Refused to show request {0} to an agent",
                    number.map(ReferenceNumber::value).orElse("(malformed)"));
        }
        return request.map(found -> {
            messages.markRead(found.id(), Author.RESIDENT);
            return file(found, agent.orElseThrow());
        });
    }

    private RequestFile file(Request request, Agent agent) {
        Facts facts = request.facts();
        Progress progress = request.progress();
        return new RequestFile(
                row(request),
                progress.version(),
                facts.procedureId(),
                facts.procedureRevision(),
                facts.channel(),
                facts.sensitive(),
                facts.applicantEmail(),
                progress.assignee().map(assignee -> assignee.subject()),
                progress.reason(),
                contents.sections(facts),
                attachments.list(facts.id(), Optional.empty()),
                messages.list(facts.id()),
                notes.list(facts.id()),
                asked(facts),
                contents.correctable(facts),
                journal.of(facts.id()).stream()
                        .map(happened -> new Entry(happened.event(), happened.by(), happened.at()))
                        .toList(),
                agent.acts(request));
    }

    private InboxRow row(Request request) {
        Facts facts = request.facts();
        Progress progress = request.progress();
        return new InboxRow(
                facts.id(),
                facts.reference(),
                facts.title(),
                facts.service(),
                facts.applicantName(),
                progress.state(),
                facts.urgent(),
                facts.submittedAt(),
                progress.dueAt(),
                progress.overdue(clock.instant()),
                progress.assignee().map(assignee -> assignee.name()),
                0);
    }

    private List<Question> asked(Facts facts) {
        return questions.list(facts.id()).stream()
                .map(asked -> new Question(
                        contents.labels(facts, asked.items()), asked.message(), asked.askedAt(), asked.answeredAt()))
                .toList();
    }
}
