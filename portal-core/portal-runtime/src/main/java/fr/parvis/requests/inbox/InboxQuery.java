package fr.parvis.requests.inbox;

import fr.parvis.spi.request.RequestState;
import java.util.Optional;
import java.util.Set;

/**
 * What an agent looks for.
 *
 * @param states states to show; empty for all that are under way
 * @param service slug of one service
 * @param procedure id of one procedure
 * @param assignee whose
 * @param overdue only what is late
 * @param words reference, name of the applicant or words of the title; a reference may be typed in any case
 * @param offset how many to skip
 * @param limit how many to return at most
 */
public record InboxQuery(
        Set<RequestState> states,
        Optional<String> service,
        Optional<String> procedure,
        Assignee assignee,
        boolean overdue,
        Optional<String> words,
        int offset,
        int limit) {

    public InboxQuery {
        states = Set.copyOf(states);
    }

    /** All that is under way. */
    public static InboxQuery underWay(int offset, int limit) {
        return new InboxQuery(
                Set.of(), Optional.empty(), Optional.empty(), Assignee.ANYONE, false, Optional.empty(), offset, limit);
    }

    /** Whose requests. */
    public enum Assignee {
        ANYONE,
        ME,
        NOBODY
    }
}
