package fr.parvis.spi.feedback;

import java.util.List;

/** What the running modules ask. It never fails and never waits: without them there is nothing to show. */
public interface Invitations {

    /** How to ask on this occasion, most important first. */
    List<Invitation> on(Occasion occasion);
}
