package fr.parvis.requests.internal;

import java.util.UUID;

/**
 * A request: what was asked, and how far it has come.
 *
 * @param facts what never changes
 * @param progress what does
 */
public record Request(Facts facts, Progress progress) {

    public UUID id() {
        return facts.id();
    }

    public Request with(Progress changed) {
        return new Request(facts, changed);
    }
}
