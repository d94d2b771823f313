package fr.parvis.modules.appointments.resident.hold;

/**
 * A field of which there are several.
 *
 * @param name of the parameter
 * @param label what it asks
 */
public record Question(String name, String label) {}
