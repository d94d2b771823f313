package fr.parvis.requests.inbox;

import fr.parvis.spi.request.RequestState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the inbox.
 *
 * @param id id of the request
 * @param reference its number
 * @param title title of the procedure
 * @param service slug of the service in charge
 * @param applicantName who asks, may be empty
 * @param state where it stands
 * @param urgent whether it comes first
 * @param submittedAt when it was submitted
 * @param dueAt when an answer is due
 * @param overdue whether it is late
 * @param assigneeName name of the agent who took it
 * @param unread messages of the resident that no agent has opened
 */
public record InboxRow(
        UUID id,
        String reference,
        String title,
        String service,
        String applicantName,
        RequestState state,
        boolean urgent,
        Instant submittedAt,
        Optional<Instant> dueAt,
        boolean overdue,
        Optional<String> assigneeName,
        int unread) {}
