package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A free time as a button.
 *
 * @param value what the button sends
 * @param hour what it says on the page of one day
 * @param moment what it says where days differ
 */
public record FreeTime(String value, String hour, String moment) {

    static FreeTime of(Slot slot, Moments moments) {
        return new FreeTime(
                slot.typeId() + "~" + slot.placeId() + "~" + slot.startsAt(),
                moments.time(slot.startsAt()),
                moments.dayTime(slot.startsAt()));
    }

    /** Reads what a button sends. */
    static Optional<Chosen> read(String value) {
        String[] parts = value.split("~", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Instant start = Instant.parse(parts[2]);
            return Visit.uuid(parts[0])
                    .flatMap(type -> Visit.uuid(parts[1]).map(place -> new Chosen(type, place, start)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What an agent chose. */
    record Chosen(UUID type, UUID place, Instant startsAt) {}
}
