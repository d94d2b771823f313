package fr.parvis.modules.forms.rules;

import dev.cel.common.types.CelType;
import fr.parvis.modules.forms.definition.Formula;
import java.util.Optional;
import java.util.Set;

/**
 * An expression in its place: what it must give and what it may read there.
 *
 * @param formula the expression
 * @param expected type of its value
 * @param known ids of the questions that are answered when it is evaluated
 * @param item the repeated question it stands in, if any
 * @param knownInItem ids of the questions of the item that are answered when it is evaluated
 */
record Use(Formula formula, CelType expected, Set<String> known, Optional<String> item, Set<String> knownInItem) {}
