package fr.parvis.modules.appointments.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What figures are about.
 *
 * @param from first day
 * @param until last day
 * @param place one place only
 * @param grouping by what they are told apart
 */
public record Scope(LocalDate from, LocalDate until, Optional<UUID> place, Grouping grouping) {}
