package fr.parvis.modules.forms.publication;

import fr.parvis.modules.forms.reading.Definition;

/**
 * A revision of a procedure.
 *
 * @param revision its number, from 1
 * @param definition what it says
 */
public record Published(int revision, Definition definition) {}
