package fr.parvis.modules.feedback.web;

/**
 * An error on a page, in the summary and next to its field.
 *
 * @param target id of the field
 * @param message what is wrong and what to do
 */
public record PageError(String target, String message) {}
