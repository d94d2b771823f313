package fr.parvis.requests.internal;

import fr.parvis.journal.Actor;
import fr.parvis.requests.RequestEvent;
import java.util.Optional;

/**
 * A change of a request.
 *
 * @param by who makes it
 * @param event what it is
 * @param words what the resident is to read of it, if anything
 */
public record Change(Actor by, RequestEvent event, Optional<String> words) {

    public static Change of(Actor by, RequestEvent event) {
        return new Change(by, event, Optional.empty());
    }
}
