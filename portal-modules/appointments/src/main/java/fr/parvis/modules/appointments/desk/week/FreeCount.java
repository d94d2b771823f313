package fr.parvis.modules.appointments.desk.week;

/**
 * How many times of a type are free on a day, as search knows it: a few seconds late at most.
 *
 * @param type its name
 */
public record FreeCount(String type, int times) {}
