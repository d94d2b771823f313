package fr.parvis.modules.appointments.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
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

    /** How many days it is for. */
    long length() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** The same within some of its days. */
    SlotQuery between(LocalDate first, LocalDate last) {
        LocalDate end = last.isBefore(lastDay) ? last : lastDay;
        return new SlotQuery(typeId, people, placeId, weekdays, from, until, features, first, end, limit);
    }

    /** The same for no more than so many starts. */
    SlotQuery most(int count) {
        return new SlotQuery(typeId, people, placeId, weekdays, from, until, features, firstDay, lastDay, count);
    }

    /** Any start of these days, wherever and at whatever hour. */
    public static SlotQuery any(UUID type, int people, LocalDate first, LocalDate last, int limit) {
        return new SlotQuery(
                type, people, Optional.empty(), Set.of(), LocalTime.MIN, LocalTime.MAX, Set.of(), first, last, limit);
    }
}
