package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.desk.DayActs;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What becomes of people who were called. */
@ApplicationScoped
public class Reception {

    private static final String AGAIN = """
            UPDATE appointments.ticket SET calls = calls + 1, called_at = :now WHERE id = :id AND state = 'CALLED'
            """;

    private static final String LEAVE = """
            UPDATE appointments.ticket SET state = :next, ended_at = CASE WHEN :next <> 'WAITING' THEN :now END
            WHERE id = :id AND state = 'CALLED'
            """;

    private Jdbi jdbi;
    private WaitingLists lists;
    private DayActs acts;
    private Clock clock;

    /** For the container's proxy. */
    protected Reception() {}

    @Inject
    public Reception(Jdbi jdbi, WaitingLists lists, DayActs acts, Clock clock) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.acts = acts;
        this.clock = clock;
    }

    /** Calls who was called once more: the screen rings again. */
    @Transactional
    public boolean again(Agent agent, UUID ticket) {
        return lists.find(agent, ticket).isPresent()
                && jdbi.withHandle(handle -> handle.createUpdate(AGAIN)
                                .bind("id", ticket)
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    /** Who was called has been received, never came to the desk, or was called by mistake and waits again. */
    @Transactional
    public boolean end(Agent agent, UUID ticket, State next) {
        Optional<Waiting> called =
                lists.find(agent, ticket).filter(found -> found.ticket().state() == State.CALLED);
        if (called.isEmpty() || next == State.CALLED) {
            return false;
        }
        Waiting person = called.get();
        if (person.appointmentId().isPresent()) {
            return acts.change(
                    agent,
                    person.appointmentId().get(),
                    Appointment.State.CALLED,
                    person.sequence(),
                    stateOfAppointment(next));
        }
        return jdbi.withHandle(handle -> handle.createUpdate(LEAVE)
                        .bind("id", ticket)
                        .bind("next", next.name())
                        .bind("now", now())
                        .execute()
                == 1);
    }

    private static Appointment.State stateOfAppointment(State next) {
        return switch (next) {
            case SEEN -> Appointment.State.SEEN;
            case GONE -> Appointment.State.NO_SHOW;
            case WAITING, CALLED -> Appointment.State.ARRIVED;
        };
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
