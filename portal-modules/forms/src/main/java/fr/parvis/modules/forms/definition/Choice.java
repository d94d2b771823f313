package fr.parvis.modules.forms.definition;

import java.util.Optional;

/**
 * One of the answers to choose from.
 *
 * @param value stable value that is kept
 * @param label as the resident reads it
 * @param help what it is for
 */
public record Choice(String value, String label, Optional<String> help) {}
