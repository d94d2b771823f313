package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.blocks.Block;
import fr.parvis.modules.appointments.desk.DayRow;
import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a place.
 *
 * @param holiday whether it is a public holiday
 * @param rows who comes, for the services of the agent
 * @param blocked times kept for something else
 * @param closed times in which nobody receives
 * @param free how much is free, by type
 * @param others how many appointments of other services there are
 */
public record WeekDay(
        LocalDate day,
        boolean holiday,
        List<DayRow> rows,
        List<Block> blocked,
        List<Closed> closed,
        List<FreeCount> free,
        int others) {

    /** How many are still expected. */
    public long expected() {
        return rows.stream().filter(row -> row.state() == State.BOOKED).count();
    }

    /** The end of a time that ends with the day is told so. */
    public boolean isWhole(Closed closing) {
        return closing.during().start().equals(start(day))
                && closing.during().end().equals(start(day.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Timetable.ZONE).toInstant();
    }
}
