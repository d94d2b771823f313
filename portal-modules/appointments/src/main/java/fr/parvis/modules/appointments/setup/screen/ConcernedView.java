package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.setup.change.Outcome;
import fr.parvis.modules.appointments.setup.concerned.Concerned;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who would be concerned, as an agent may see it: names are for those who work for the service.
 *
 * @param print to be sent back with the confirmation
 * @param changed whether others were shown before
 * @param count how many appointments
 * @param holds how many people are about to book
 * @param rows the first of them
 * @param more how many are not shown
 * @param desks to free
 */
public record ConcernedView(
        String print, boolean changed, int count, int holds, List<Row> rows, int more, List<Desk> desks) {

    private static final int MOST_ROWS = 100;
    private static final String PAGES = "/agent/modules/appointments/";

    /** An appointment. */
    public record Row(String when, String name, String type, String desk, String reason, String dayPath) {}

    /** A desk with the days on which somebody comes to it. */
    public record Desk(String name, String path) {}

    static ConcernedView of(Outcome.Concerns outcome, Agent agent, Wording words) {
        Concerned people = outcome.people();
        List<Row> rows = people.appointments().stream()
                .limit(MOST_ROWS)
                .map(row -> row(row, agent, words))
                .toList();
        int count = people.appointments().size();
        return new ConcernedView(
                people.print(),
                outcome.changed(),
                count,
                people.holds().size(),
                rows,
                count - rows.size(),
                desks(people));
    }

    private static Row row(Concerned.Row row, Agent agent, Wording words) {
        return new Row(
                words.moments().dayTime(row.startsAt()),
                agent.worksFor(row.service()) ? row.name() : words.text("setting.concerned.hidden"),
                row.type(),
                row.desk() + " (" + row.place() + ")",
                words.text("setting.concerned.reason." + row.reason()),
                PAGES + "jour?lieu=" + row.placeSlug() + "&jour=" + day(row));
    }

    private static List<Desk> desks(Concerned people) {
        Map<UUID, List<Concerned.Row>> byDesk = new LinkedHashMap<>();
        people.appointments()
                .forEach(row -> byDesk.computeIfAbsent(row.deskId(), desk -> new ArrayList<>())
                        .add(row));
        return byDesk.entrySet().stream()
                .map(desk -> new Desk(desk.getValue().get(0).desk(), free(desk.getKey(), desk.getValue())))
                .toList();
    }

    /** Rows are in the order of their times. */
    private static String free(UUID desk, List<Concerned.Row> rows) {
        return PAGES + "liberer?guichet=" + desk + "&du=" + day(rows.get(0)) + "&au=" + day(rows.get(rows.size() - 1));
    }

    private static LocalDate day(Concerned.Row row) {
        return row.startsAt().atZone(Timetable.ZONE).toLocalDate();
    }
}
