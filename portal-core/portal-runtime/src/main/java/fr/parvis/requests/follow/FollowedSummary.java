package fr.parvis.requests.follow;

import fr.parvis.spi.request.RequestState;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of "mes demandes".
 *
 * @param id id of the request
 * @param reference its number
 * @param title title of the procedure
 * @param state where it stands; text keys {@code request.state.<NAME>}
 * @param next what happens next
 * @param submittedAt when it was submitted
 * @param unread messages from the service not read yet
 */
public record FollowedSummary(
        UUID id, String reference, String title, RequestState state, NextStep next, Instant submittedAt, int unread) {}
