package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Free times for agents: exact at the moment of asking, and bound neither by the notice that residents give nor by what is
 * released to them. A time that has begun counts until it ends, for who stands at the counter.
 */
@ApplicationScoped
public class DeskTimes {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 21;
    private static final int MOST = 8;

    private Jdbi jdbi;
    private DaySheets sheets;
    private Clock clock;

    /** For the container's proxy. */
    protected DeskTimes() {}

    @Inject
    public DeskTimes(Jdbi jdbi, DaySheets sheets, Clock clock) {
        this.jdbi = jdbi;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The free starts of a day for each type, in the order of the hours; types without any are left out. */
    @Transactional
    public Map<AppointmentType, List<Slot>> free(
            Collection<AppointmentType> types, UUID place, LocalDate day, int people, Desks desks) {
        return jdbi.withHandle(handle -> {
            DaySheet sheet = sheets.of(handle, place, day, day).only(desks);
            Map<AppointmentType, List<Slot>> free = new LinkedHashMap<>();
            types.forEach(type -> {
                List<Slot> slots = slots(sheet, type, place, day, people).toList();
                if (!slots.isEmpty()) {
                    free.put(type, slots);
                }
            });
            return free;
        });
    }

    /** The free starts around another one, the nearest first. */
    @Transactional
    public List<Slot> around(AppointmentType type, UUID place, Instant start, int people, Desks desks) {
        LocalDate day = start.atZone(Timetable.ZONE).toLocalDate();
        LocalDate first = day.minusDays(DAYS_BEFORE);
        LocalDate last = day.plusDays(DAYS_AFTER);
        DaySheet sheet =
                jdbi.withHandle(handle -> sheets.of(handle, place, first, last)).only(desks);
        return first.datesUntil(last.plusDays(1))
                .flatMap(one -> slots(sheet, type, place, one, people))
                .sorted(Comparator.comparing(
                        slot -> Duration.between(start, slot.startsAt()).abs()))
                .limit(MOST)
                .toList();
    }

    private Stream<Slot> slots(DaySheet sheet, AppointmentType type, UUID place, LocalDate day, int people) {
        return sheet.free(type, day).entrySet().stream()
                .filter(start -> start.getValue() >= people)
                .map(start -> new Slot(
                        type.id(),
                        place,
                        start.getKey(),
                        type.taking(start.getKey(), people).end()))
                .filter(slot -> slot.endsAt().isAfter(clock.instant()));
    }
}
