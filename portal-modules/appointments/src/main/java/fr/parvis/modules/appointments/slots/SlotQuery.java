package fr.parvis.modules.appointments.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody looks for. */
public record SlotQuery(
        UUID typeId,
        int people,
        Optional<UUID> placeId,
        Set<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime until,
        Set<String> features,
        LocalDate firstDay,
        LocalDate lastDay,
        int limit) {

    /** Any start of these days, wherever and at whatever hour. */
    public static SlotQuery any(UUID type, int people, LocalDate first, LocalDate last, int limit) {
        return new SlotQuery(
                type, people, Optional.empty(), Set.of(), LocalTime.MIN, LocalTime.MAX, Set.of(), first, last, limit);
    }
}
