package fr.parvis.modules.forms.definition;

/**
 * A CEL expression and where it stands in the file.
 *
 * @param source the expression
 * @param pointer JSON pointer of the property that holds it: its identity in the procedure
 */
public record Formula(String source, String pointer) {}
