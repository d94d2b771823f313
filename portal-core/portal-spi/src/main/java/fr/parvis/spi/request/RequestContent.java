package fr.parvis.spi.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module knows of the requests that it submitted: one CDI bean per module that submits any. Called inside a
 * transaction, for requests of the current collectivité only, after the caller's right to see them was checked.
 */
public interface RequestContent {

    /** The id of the module. */
    String moduleId();

    /** What was answered, as residents and agents read it and as the receipt prints it. */
    List<Section> sections(UUID requestId);

    /** What an agent may ask the resident to correct or to add. */
    List<Correctable> correctable(UUID requestId);

    /**
     * Address of the module's page, from the portal's root and without slash at its end, where residents correct what was
     * asked. The portal adds a slash and the key that {@link Requests#openQuestion} takes.
     */
    String correctionPath();

    /** What the law makes of the collectivité's silence on this request, for its receipt; empty when it does not say. */
    default Optional<SilenceRule> silence(UUID requestId) {
        return Optional.empty();
    }

    /** Erases what the module holds of a request whose retention has ended. */
    void erase(UUID requestId);

    /**
     * A group of answers.
     *
     * @param title its heading
     * @param lines the answers in order
     */
    record Section(String title, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param label the question in short
     * @param values display values, a line each; empty when not answered
     * @param documents attached documents
     */
    record Line(String label, List<String> values, List<UUID> documents) {}

    /**
     * Something that can be corrected.
     *
     * @param id stable id within the request
     * @param label as the agent reads it
     */
    record Correctable(String id, String label) {}

    /**
     * Silence for so long means acceptance (CRPA L231-1) or refusal (L231-4).
     *
     * @param months months after which it does
     * @param accepted whether it means acceptance
     */
    record SilenceRule(int months, boolean accepted) {}
}
