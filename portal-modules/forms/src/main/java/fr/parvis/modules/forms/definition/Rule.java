package fr.parvis.modules.forms.definition;

import java.util.Optional;

/**
 * A rule between answers. It applies when every answer that decides it is known.
 *
 * @param id its id in the procedure
 * @param broken what makes it broken
 * @param warning whether the resident may go on nevertheless, once told
 * @param message what the resident reads: what is wrong, and what to do
 * @param field id of the question it points at
 * @param offer a way out in one press of a button
 */
public record Rule(String id, Formula broken, boolean warning, String message, String field, Optional<Offer> offer) {

    /**
     * An answer that would satisfy the rule.
     *
     * @param label words of the button
     * @param question id of the question it answers
     * @param value the answer
     */
    public record Offer(String label, String question, String value) {}
}
