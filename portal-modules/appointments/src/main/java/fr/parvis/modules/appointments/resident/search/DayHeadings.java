package fr.parvis.modules.appointments.resident.search;

import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Free times as days with headings: by day, then by place where there are several. */
final class DayHeadings {

    private final Map<UUID, Place> places;
    private final Moments moments;

    DayHeadings(List<Place> places, Moments moments) {
        this.places = places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
        this.moments = moments;
    }

    List<Day> of(List<Slot> slots) {
        Map<String, List<Time>> sheets = new LinkedHashMap<>();
        slots.stream()
                .sorted(Comparator.comparing(this::day)
                        .thenComparing(slot -> places.get(slot.placeId()).name())
                        .thenComparing(Slot::startsAt))
                .forEach(slot -> sheets.computeIfAbsent(heading(slot), key -> new ArrayList<>())
                        .add(new Time(value(slot), moments.time(slot.startsAt()))));
        return sheets.entrySet().stream()
                .map(sheet -> new Day(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** The first days with all their times, as many as there is room for; of one that is longer, what there is room for. */
    List<Slot> wholeDays(List<Slot> slots, int room) {
        if (slots.size() <= room) {
            return slots;
        }
        LocalDate cut = day(slots.get(room));
        List<Slot> whole =
                slots.stream().filter(slot -> day(slot).isBefore(cut)).toList();
        return whole.isEmpty() ? slots.subList(0, room) : whole;
    }

    /** The day of which some times are left out, if any. */
    Optional<LocalDate> cut(List<Slot> listed, List<Slot> found) {
        LocalDate last = day(listed.get(listed.size() - 1));
        return day(found.get(listed.size())).equals(last) ? Optional.of(last) : Optional.empty();
    }

    LocalDate dayAfter(List<Slot> listed) {
        return day(listed.get(listed.size() - 1)).plusDays(1);
    }

    private String heading(Slot slot) {
        String day = capital(moments.day(slot.startsAt()));
        return places.size() == 1
                ? day
                : day + " – " + places.get(slot.placeId()).name();
    }

    private LocalDate day(Slot slot) {
        return moments.date(slot.startsAt());
    }

    private String value(Slot slot) {
        return slot.startsAt() + "~" + places.get(slot.placeId()).slug();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
