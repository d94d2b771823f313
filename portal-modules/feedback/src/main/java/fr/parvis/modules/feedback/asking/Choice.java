package fr.parvis.modules.feedback.asking;

/**
 * An item of a question.
 *
 * @param value what the form sends
 * @param textKey key of its label in the module's bundle
 */
public record Choice(String value, String textKey) {}
