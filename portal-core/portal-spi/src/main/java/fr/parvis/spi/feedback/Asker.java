package fr.parvis.spi.feedback;

import java.util.List;
import java.util.Optional;

/**
 * A module that asks residents: a CDI bean. It is called while somebody else's page is made, so it answers from memory:
 * no query, no transaction, no call. What it cannot say at once it does not say; one that fails or is slow is left alone
 * for a while, and the page comes without its links.
 */
public interface Asker {

    /** The id of the module. */
    String moduleId();

    /** How to ask on this occasion, most important first; empty not to ask. */
    List<Invitation> on(Occasion occasion);

    /**
     * What to ask at the foot of a page; empty not to ask there.
     *
     * @param page address of the page from the portal's root, without what differs from person to person
     */
    Optional<PageQuestion> at(String page);
}
