package fr.parvis.modules.appointments.resident.search;

/**
 * A free time, as a page lists it.
 *
 * @param value place and moment, as the page sends them back
 * @param label hour
 */
public record Time(String value, String label) {}
