package fr.parvis.requests.follow;

import fr.parvis.requests.Attached;
import fr.parvis.requests.Message;
import fr.parvis.spi.request.RequestContent.Section;
import fr.parvis.spi.request.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as its resident sees it.
 *
 * @param id id of the request
 * @param reference its number
 * @param procedureId id of the procedure
 * @param procedureRevision the revision that was answered
 * @param title title of the procedure
 * @param service slug of the service in charge
 * @param state where it stands
 * @param next what happens next
 * @param submittedAt when it was submitted
 * @param reason why it was refused or closed, or the words that came with the acceptance
 * @param question what the service waits for, if it does
 * @param answers what was answered
 * @param messages the conversation, oldest first
 * @param attachments documents, oldest first
 * @param history what happened, oldest first
 * @param receiptPath where the PDF receipt is downloaded, from the portal's root
 */
public record FollowedRequest(
        UUID id,
        String reference,
        String procedureId,
        int procedureRevision,
        String title,
        String service,
        RequestState state,
        NextStep next,
        Instant submittedAt,
        Optional<String> reason,
        Optional<OpenQuestionView> question,
        List<Section> answers,
        List<Message> messages,
        List<Attached> attachments,
        List<HistoryEntry> history,
        String receiptPath) {

    /** Whether messages, documents and withdrawal are still possible. */
    public boolean underWay() {
        return !state.isFinal();
    }
}
