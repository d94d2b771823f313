package fr.parvis.modules.appointments.desk;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.history.AppointmentHistory;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What agents make of appointments. Who is second is told, and nothing is overwritten. */
@ApplicationScoped
public class DayActs {

    private static final String CHANGE = """
            UPDATE appointments.appointment SET state = :next,
                ended_at = CASE WHEN :next IN ('SEEN', 'NO_SHOW') THEN :now::timestamptz END
            WHERE id = :id AND state = :seen AND sequence = :sequence
            """;

    /** Of the reason of a cancellation. */
    public static final int LONGEST_REASON = 300;

    private Jdbi jdbi;
    private DayLists lists;
    private Bookings bookings;
    private AppointmentHistory history;
    private Clock clock;

    /** For the container's proxy. */
    protected DayActs() {}

    @Inject
    public DayActs(Jdbi jdbi, DayLists lists, Bookings bookings, AppointmentHistory history, Clock clock) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.bookings = bookings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Gives an appointment another state.
     *
     * @param seen the state that the agent saw
     * @param sequence how often it had been moved when they saw it
     * @return whether it was still so, theirs to see, and may become what is asked
     */
    public boolean change(Agent agent, UUID id, State seen, int sequence, State next) {
        boolean allowed = lists.find(agent, id)
                .filter(row -> row.state() == seen && row.next(today()).contains(next))
                .isPresent();
        return allowed && jdbi.withHandle(handle -> change(handle, agent, id, seen, sequence, next));
    }

    /**
     * Calls an appointment to come off in the name of the service; the resident is told.
     *
     * @param sequence how often it had been moved when the agent saw it
     * @param reason what the resident is told about it, or an empty text
     */
    public boolean cancel(Agent agent, UUID id, int sequence, String reason) {
        return lists.find(agent, id).isPresent() && bookings.cancel(id, sequence, agent.name(), line(reason));
    }

    /** A line of a mail, whatever was typed or sent. */
    public static String line(String reason) {
        String line = reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST_REASON, line.length()));
    }

    private boolean change(Handle handle, Agent agent, UUID id, State seen, int sequence, State next) {
        int changed = handle.createUpdate(CHANGE)
                .bind("id", id)
                .bind("seen", seen.name())
                .bind("sequence", sequence)
                .bind("next", next.name())
                .bind("now", now())
                .execute();
        if (changed == 1) {
            history.add(handle, id, next.name(), Optional.of(agent.name()), "");
        }
        return changed == 1;
    }

    private LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
