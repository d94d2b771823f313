package fr.parvis.requests.desk;

import fr.parvis.requests.Attached;
import fr.parvis.requests.Message;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.inbox.InboxRow;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.RequestContent.Correctable;
import fr.parvis.spi.request.RequestContent.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that an agent sees of one request.
 *
 * @param row the same facts as in the inbox
 * @param version to give back with each act
 * @param procedureId id of the procedure
 * @param procedureRevision revision of the procedure that was answered
 * @param channel how it came
 * @param sensitive whether its content stays out of e-mails and statistics
 * @param applicantEmail where the resident is told, if anywhere
 * @param assignee id of the agent who took it
 * @param reason why it was refused or closed, or the words that came with the acceptance
 * @param answers what was answered
 * @param attachments documents, oldest first
 * @param messages the conversation, oldest first
 * @param notes what agents wrote for each other, oldest first
 * @param questions what was asked of the resident, oldest first
 * @param correctable what may be asked
 * @param history what happened, oldest first
 * @param acts what this agent may do now
 */
public record RequestFile(
        InboxRow row,
        int version,
        String procedureId,
        int procedureRevision,
        Channel channel,
        boolean sensitive,
        Optional<String> applicantEmail,
        Optional<String> assignee,
        Optional<String> reason,
        List<Section> answers,
        List<Attached> attachments,
        List<Message> messages,
        List<Note> notes,
        List<Question> questions,
        List<Correctable> correctable,
        List<Entry> history,
        Set<Act> acts) {

    /** What to give back with each act. */
    public Seen seen() {
        return new Seen(row.id(), version);
    }

    /**
     * What agents write for each other.
     *
     * @param authorName who
     * @param body plain text
     * @param writtenAt when
     */
    public record Note(String authorName, String body, Instant writtenAt) {}

    /**
     * What was asked of the resident.
     *
     * @param items what was to be corrected, as labelled by the module
     * @param message the agent's words
     * @param askedAt when
     * @param answeredAt when it was answered
     */
    public record Question(List<String> items, String message, Instant askedAt, Optional<Instant> answeredAt) {}

    /**
     * A line of the history.
     *
     * @param event what happened
     * @param by name of the agent; empty for the resident and the portal
     * @param at when
     */
    public record Entry(RequestEvent event, String by, Instant at) {}
}
