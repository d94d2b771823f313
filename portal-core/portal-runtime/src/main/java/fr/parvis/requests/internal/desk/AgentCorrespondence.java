package fr.parvis.requests.internal.desk;

import fr.parvis.requests.Message.Author;
import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Correspondence;
import fr.parvis.requests.desk.Seen;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Contents;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.Written;
import fr.parvis.requests.internal.desk.DeskChanges.Done;
import fr.parvis.spi.request.RequestContent.Correctable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what agents write. */
@ApplicationScoped
public class AgentCorrespondence implements Correspondence {

    private DeskChanges desk;
    private Messages messages;
    private Notes notes;
    private Questions questions;
    private RequestRows rows;
    private Contents contents;

    /** For the container's proxy. */
    protected AgentCorrespondence() {}

    @Inject
    public AgentCorrespondence(
            DeskChanges desk,
            Messages messages,
            Notes notes,
            Questions questions,
            RequestRows rows,
            Contents contents) {
        this.desk = desk;
        this.messages = messages;
        this.notes = notes;
        this.questions = questions;
        this.rows = rows;
        this.contents = contents;
    }

    @Override
    @Transactional
    public void write(Seen seen, String body) {
        String text = Written.text(body);
        Agent author = desk.make(
                seen,
                Act.WRITE,
                (before, agent) -> new Done(
                        before.unmoved(),
                        new Change(agent.actor(), RequestEvent.MESSAGE_FROM_AGENT, Optional.of(text))));
        messages.write(seen.requestId(), Author.AGENT, author.self().name(), text);
    }

    @Override
    @Transactional
    public void note(Seen seen, String body) {
        String text = Written.text(body);
        Agent author = desk.make(
                seen, Act.NOTE, (before, agent) -> new Done(before, Change.of(agent.actor(), RequestEvent.NOTE)));
        notes.write(seen.requestId(), author.self().name(), text);
    }

    @Override
    @Transactional
    public void ask(Seen seen, List<String> items, String message) {
        String text = Written.text(message);
        desk.make(
                seen,
                Act.ASK,
                (before, agent) -> new Done(
                        before.waitingAfterQuestionOf(agent.self()),
                        new Change(agent.actor(), RequestEvent.ASKED, Optional.of(text))));
        refuseWhatCannotBeCorrected(seen, items);
        questions.ask(seen.requestId(), items, text);
    }

    /** The resident could not answer, and the request would wait for ever. */
    private void refuseWhatCannotBeCorrected(Seen seen, List<String> items) {
        Facts request = rows.find(seen.requestId()).map(Request::facts).orElseThrow(NoSuchRequest::new);
        Set<String> correctable =
                contents.correctable(request).stream().map(Correctable::id).collect(Collectors.toSet());
        if (items.isEmpty() || !correctable.containsAll(items)) {
            throw new IllegalArgumentException("not to be corrected: " + items);
        }
    }
}
