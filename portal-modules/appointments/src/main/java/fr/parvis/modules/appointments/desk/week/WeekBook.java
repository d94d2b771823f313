package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.booking.blocks.Blocks;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.openings.HolidayChoice;
import fr.parvis.modules.appointments.openings.PublicHolidays;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads days of a place: who comes, what is blocked, closed and free. */
@ApplicationScoped
public class WeekBook {

    private static final String FREE = """
            SELECT t.name, cardinality(f.starts) AS times FROM appointments.free_day f
            JOIN appointments.appointment_type t ON t.id = f.type_id
            WHERE f.place_id = :place AND f.day = :day AND t.active AND cardinality(f.starts) > 0
                AND (:everywhere OR t.service = ANY (:services)) ORDER BY t.name
            """;

    private static final String OTHERS = """
            SELECT count(*) FROM appointments.appointment a JOIN appointments.appointment_type t ON t.id = a.type_id
            WHERE a.place_id = :place AND a.starts_at >= :from AND a.starts_at < :until
                AND a.state NOT IN ('HELD', 'CANCELLED_BY_RESIDENT', 'CANCELLED_BY_SERVICE')
                AND NOT (:everywhere OR t.service = ANY (:services))
            """;

    private Jdbi jdbi;
    private DayLists lists;
    private Blocks blocks;
    private Closings closings;
    private HolidayChoice holidays;

    /** For the container's proxy. */
    protected WeekBook() {}

    @Inject
    public WeekBook(Jdbi jdbi, DayLists lists, Blocks blocks, Closings closings, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.blocks = blocks;
        this.closings = closings;
        this.holidays = new HolidayChoice(collectivites);
    }

    /**
     * Days in a row.
     *
     * @param desk name of the only desk that is asked for
     */
    @Transactional
    public List<WeekDay> days(Agent agent, UUID place, LocalDate first, int number, Optional<String> desk) {
        PublicHolidays kept = PublicHolidays.of(jdbi.withHandle(holidays::department));
        Closings.Known closed = closings.from(place, first);
        return first.datesUntil(first.plusDays(number))
                .map(day -> new WeekDay(
                        day,
                        kept.contains(day),
                        lists.of(agent, place, day).stream()
                                .filter(row -> desk.isEmpty() || row.resource().equals(desk))
                                .toList(),
                        blocks.of(place, day).stream()
                                .filter(block -> desk.isEmpty() || desk.get().equals(block.resource()))
                                .toList(),
                        closed.on(day).stream()
                                .filter(one -> desk.isEmpty()
                                        || one.resource().isEmpty()
                                        || one.resource().equals(desk))
                                .toList(),
                        desk.isEmpty() ? free(agent, place, day) : List.of(),
                        desk.isEmpty() ? others(agent, place, day) : 0))
                .toList();
    }

    private List<FreeCount> free(Agent agent, UUID place, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(FREE)
                .bind("place", place)
                .bind("day", day)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> new FreeCount(row.getString("name"), row.getInt("times")))
                .list());
    }

    private int others(Agent agent, UUID place, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS)
                .bind("place", place)
                .bind("from", day.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .mapTo(Integer.class)
                .one());
    }
}
