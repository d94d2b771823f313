package fr.parvis.modules.forms.reading;

import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.rules.Rulebook;

/**
 * A procedure that can be offered.
 *
 * @param procedure the procedure
 * @param rulebook its compiled expressions
 * @param json its file as compact JSON: the same text whatever the comments and the layout of the file
 */
public record Definition(Procedure procedure, Rulebook rulebook, String json) {}
