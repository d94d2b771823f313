package fr.parvis.modules.appointments.resident.search;

import java.util.List;

/**
 * Free times of a day at a place, under one heading.
 *
 * @param label day, with the place where there are several
 * @param times in order
 */
public record Day(String label, List<Time> times) {}
