package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.desk.DayActs;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Agents call people. Two who call at once never call the same: each skips what the other has in hand. */
@ApplicationScoped
public class Calls {

    private static final String NEXT = WaitingLists.ROWS + WaitingLists.FOR_DESK + """
            AND t.place_id = (SELECT place_id FROM appointments.resource WHERE id = :desk)
            AND t.state = 'WAITING' AND t.id <> ALL (:passed)
            ORDER BY %s LIMIT 1 FOR UPDATE OF t SKIP LOCKED
            """.formatted(TurnOrder.of("t"));

    private static final String CHOSEN = WaitingLists.ROWS + WaitingLists.FOR_DESK + """
            AND t.id = :ticket AND t.state = 'WAITING' FOR UPDATE OF t SKIP LOCKED
            """;

    private static final String CALL = """
            UPDATE appointments.ticket SET state = 'CALLED', calls = calls + 1, called_at = :now, called_by = :agent,
                resource_id = :desk
            WHERE id = :id
            """;

    private Jdbi jdbi;
    private WaitingLists lists;
    private DayActs acts;
    private Clock clock;

    /** For the container's proxy. */
    protected Calls() {}

    @Inject
    public Calls(Jdbi jdbi, WaitingLists lists, DayActs acts, Clock clock) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.acts = acts;
        this.clock = clock;
    }

    /** Calls who is next for a desk, among those for the services of the agent; empty when nobody waits for it. */
    @Transactional
    public Optional<Ticket> next(Agent agent, UUID desk) {
        return jdbi.withHandle(handle -> {
            List<UUID> passed = new ArrayList<>();
            while (true) {
                Optional<Waiting> next = lists.bound(handle.createQuery(NEXT), agent)
                        .bind("desk", desk)
                        .bindArray("passed", UUID.class, List.copyOf(passed))
                        .map((row, context) -> WaitingLists.read(row))
                        .findOne();
                if (next.isEmpty() || call(handle, agent, desk, next.get())) {
                    return next.flatMap(
                                    called -> lists.find(agent, called.ticket().id()))
                            .map(Waiting::ticket);
                }
                passed.add(next.get().ticket().id());
            }
        });
    }

    /** Calls somebody out of turn; false when somebody else did, or it is not for this desk. */
    @Transactional
    public boolean call(Agent agent, UUID desk, UUID ticket) {
        return jdbi.withHandle(handle -> lists.bound(handle.createQuery(CHOSEN), agent)
                .bind("desk", desk)
                .bind("ticket", ticket)
                .map((row, context) -> WaitingLists.read(row))
                .findOne()
                .filter(chosen -> call(handle, agent, desk, chosen))
                .isPresent());
    }

    /** The number of an appointment follows the appointment. */
    private boolean call(Handle handle, Agent agent, UUID desk, Waiting person) {
        if (person.appointmentId().isPresent()) {
            return isFree(handle, person.appointmentId().get())
                    && acts.change(
                            agent,
                            person.appointmentId().get(),
                            Appointment.State.ARRIVED,
                            person.sequence(),
                            Appointment.State.CALLED)
                    && handle.execute(
                                    "UPDATE appointments.ticket SET resource_id = ? WHERE id = ?",
                                    desk,
                                    person.ticket().id())
                            == 1;
        }
        return handle.createUpdate(CALL)
                        .bind("id", person.ticket().id())
                        .bind("now", now())
                        .bind("agent", agent.name())
                        .bind("desk", desk)
                        .execute()
                == 1;
    }

    /** Whoever marks it on the list of the day holds the appointment first, then its number: here nobody waits for them. */
    private static boolean isFree(Handle handle, UUID appointment) {
        return handle.createQuery("SELECT id FROM appointments.appointment WHERE id = :id FOR UPDATE SKIP LOCKED")
                .bind("id", appointment)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
