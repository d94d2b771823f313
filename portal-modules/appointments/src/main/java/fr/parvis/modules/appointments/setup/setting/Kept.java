package fr.parvis.modules.appointments.setup.setting;

import fr.parvis.modules.appointments.setup.sheet.Values;

/**
 * What the database holds.
 *
 * @param name what people call it
 * @param version how often it was changed
 * @param values as its sheet shows them
 */
public record Kept(String name, int version, Values values) {}
