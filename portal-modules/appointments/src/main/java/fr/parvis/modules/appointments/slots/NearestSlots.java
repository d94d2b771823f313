package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What to offer to somebody whose slot is gone: exact, for nobody should lose twice. */
@ApplicationScoped
public class NearestSlots {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 14;
    private static final int MOST = 8;

    private SlotSearch search;
    private DaySheets sheets;

    /** For the container's proxy. */
    protected NearestSlots() {}

    @Inject
    public NearestSlots(SlotSearch search, DaySheets sheets) {
        this.search = search;
        this.sheets = sheets;
    }

    /** Free slots around a start, the nearest first. */
    public List<Slot> around(Handle handle, AppointmentType type, Instant start, int people) {
        LocalDate day = start.atZone(Timetable.ZONE).toLocalDate();
        LocalDate first = day.minusDays(DAYS_BEFORE);
        LocalDate last = day.plusDays(DAYS_AFTER);
        Map<UUID, DaySheet> byPlace = new HashMap<>();
        SlotQuery query = SlotQuery.any(type.id(), people, first, last, Integer.MAX_VALUE);
        return search.find(query).stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(start, slot.startsAt()).abs()))
                .filter(slot -> byPlace.computeIfAbsent(slot.placeId(), place -> sheets.of(handle, place, first, last))
                        .isFree(type, slot.startsAt(), people))
                .limit(MOST)
                .toList();
    }
}
