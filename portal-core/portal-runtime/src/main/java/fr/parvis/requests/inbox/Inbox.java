package fr.parvis.requests.inbox;

import fr.parvis.requests.Page;
import java.util.List;

/**
 * The requests that the signed-in agent may see: those of the services of their groups. An agent of the whole
 * collectivité (group {@code /<collectivite>}) sees every service, except what is sensitive there.
 */
public interface Inbox {

    /** A page of requests: urgent first, then by due date, then oldest first. */
    Page<InboxRow> list(InboxQuery query);

    /** The figures above the list. */
    InboxCounts counts();

    /** What the filters offer. */
    InboxChoices choices();

    /**
     * The figures above the list.
     *
     * @param fresh submitted and not taken by anyone
     * @param mine under way and mine
     * @param overdue late, and not waiting for the resident
     * @param unread with a message or an answer of the resident that no agent has opened
     */
    record InboxCounts(int fresh, int mine, int overdue, int unread) {}

    /**
     * What the filters offer.
     *
     * @param services slugs of services
     * @param procedures procedures that have requests
     */
    record InboxChoices(List<String> services, List<Choice> procedures) {}

    /**
     * A procedure to filter by.
     *
     * @param id its id
     * @param title its title
     */
    record Choice(String id, String title) {}
}
