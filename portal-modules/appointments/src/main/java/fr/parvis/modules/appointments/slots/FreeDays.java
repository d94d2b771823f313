package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Searches the free starts that the database counted before. */
@ApplicationScoped
public class FreeDays implements SlotSearch {

    private static final int ROWS_AT_ONCE = 500;

    /** Most who look find enough in these; each further reading goes four times as far. */
    private static final int FIRST_DAYS = 4;

    private static final int FURTHER = 4;

    private Jdbi jdbi;
    private Offer offer;
    private Clock clock;

    /** For the container's proxy. */
    protected FreeDays() {}

    @Inject
    public FreeDays(Jdbi jdbi, Offer offer, Clock clock) {
        this.jdbi = jdbi;
        this.offer = offer;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Slot> find(SlotQuery query) {
        AppointmentType type = offer.type(query.typeId());
        Instant now = clock.instant();
        List<Slot> found = new ArrayList<>();
        LocalDate first = query.firstDay();
        long days = query.limit() == Integer.MAX_VALUE ? query.length() : FIRST_DAYS;
        while (found.size() < query.limit() && !first.isAfter(query.lastDay())) {
            LocalDate last = first.plusDays(days - 1);
            found.addAll(find(query.between(first, last).most(query.limit() - found.size()), type, now));
            first = last.plusDays(1);
            days *= FURTHER;
        }
        return found;
    }

    private List<Slot> find(SlotQuery query, AppointmentType type, Instant now) {
        Instant soonest = now.plus(Duration.ofMinutes(type.minNoticeMinutes()));
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT f.place_id, s.starts FROM appointments.free_day f JOIN appointments.place p ON p.id = f.place_id,
                            unnest(f.starts, f.runs) AS s (starts, run)
                        WHERE f.type_id = :type AND f.day BETWEEN :first AND :last AND s.starts >= :soonest AND s.run >= :people AND p.active
                            AND (:place::uuid IS NULL OR f.place_id = :place) AND p.features @> :features::text[]
                            AND (s.starts AT TIME ZONE 'Europe/Paris')::time >= :from
                            AND (s.starts AT TIME ZONE 'Europe/Paris')::time < :until
                            AND (cardinality(:weekdays) = 0 OR extract(isodow FROM f.day) = ANY (:weekdays))
                        ORDER BY f.day, s.starts, p.name
                        """)
                .bind("type", query.typeId())
                .bind("first", query.firstDay())
                .bind("last", query.lastDay())
                .bind("soonest", soonest.atOffset(ZoneOffset.UTC))
                .bind("place", query.placeId())
                .bindArray("features", String.class, List.copyOf(query.features()))
                .bind("from", query.from())
                .bind("until", query.until().equals(LocalTime.MAX) ? LocalTime.of(23, 59, 59) : query.until())
                .bindArray(
                        "weekdays",
                        Integer.class,
                        query.weekdays().stream().map(DayOfWeek::getValue).toList())
                .bind("people", query.people())
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> {
                    Instant starts =
                            row.getObject("starts", OffsetDateTime.class).toInstant();
                    return new Slot(
                            query.typeId(),
                            row.getObject("place_id", UUID.class),
                            starts,
                            type.taking(starts, query.people()).end());
                })
                .stream()
                .filter(slot -> type.isOpen(slot.startsAt(), now))
                .limit(query.limit())
                .toList());
    }

    @Override
    @Transactional
    public Set<LocalDate> days(SlotQuery query) {
        Set<LocalDate> days = new TreeSet<>();
        find(query)
                .forEach(slot -> days.add(slot.startsAt().atZone(Timetable.ZONE).toLocalDate()));
        return days;
    }
}
