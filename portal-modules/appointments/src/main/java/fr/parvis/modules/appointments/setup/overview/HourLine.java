package fr.parvis.modules.appointments.setup.overview;

import fr.parvis.modules.appointments.setup.sheet.Values;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Hours or a closure in a list.
 *
 * @param values as its sheet shows them
 * @param next the next day of it; empty when there is none any more
 * @param only names of the types that it is for, where it is not for all
 */
public record HourLine(UUID id, Values values, Optional<LocalDate> next, String only) {}
