package fr.parvis.modules.appointments.openings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hours in which a resource receives.
 *
 * @param resourceId the resource
 * @param firstDay first day, also the day that a rule counts from
 * @param lastDay last day, if there is one
 * @param starts local time at which it begins
 * @param ends local time at which it ends
 * @param rule how it comes again; a single day without one
 * @param types the types it is for; all of the resource when empty
 */
public record Opening(
        UUID resourceId,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        LocalTime starts,
        LocalTime ends,
        Optional<Recurrence> rule,
        Set<UUID> types) {

    /** Whether it serves a type on a day. */
    boolean serves(UUID type, LocalDate day) {
        return (types.isEmpty() || types.contains(type)) && isOn(day);
    }

    private boolean isOn(LocalDate day) {
        if (lastDay.filter(day::isAfter).isPresent()) {
            return false;
        }
        return rule.map(recurrence -> recurrence.isOn(firstDay, day)).orElseGet(() -> firstDay.equals(day));
    }
}
