package fr.parvis.requests.internal.desk;

import fr.parvis.requests.Message.Author;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Correspondence;
import fr.parvis.requests.desk.Seen;
import fr.parvis.requests.internal.Change;
import fr.parvis.requests.internal.Messages;
import fr.parvis.requests.internal.Questions;
import fr.parvis.requests.internal.Written;
import fr.parvis.requests.internal.desk.DeskChanges.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Writes what agents write. */
@ApplicationScoped
public class AgentCorrespondence implements Correspondence {

    private DeskChanges desk;
    private Messages messages;
    private Notes notes;
    private Questions questions;

    /** For the container's proxy. */
    protected AgentCorrespondence() {}

    @Inject
    public AgentCorrespondence(DeskChanges desk, Messages messages, Notes notes, Questions questions) {
        this.desk = desk;
        this.messages = messages;
        this.notes = notes;
        this.questions = questions;
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
        questions.ask(seen.requestId(), items, text);
    }
}
