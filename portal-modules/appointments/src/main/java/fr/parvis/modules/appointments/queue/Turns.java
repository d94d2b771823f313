package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** A desk goes on to the next person. */
@ApplicationScoped
public class Turns {

    /** What came of it. */
    public enum Outcome {
        CALLED,
        NOBODY_WAITS,
        CHANGED_MEANWHILE
    }

    private Jdbi jdbi;
    private WaitingLists lists;
    private Reception reception;
    private Calls calls;

    /** For the container's proxy. */
    protected Turns() {}

    @Inject
    public Turns(Jdbi jdbi, WaitingLists lists, Reception reception, Calls calls) {
        this.jdbi = jdbi;
        this.lists = lists;
        this.reception = reception;
        this.calls = calls;
    }

    /**
     * Who is at the desk has been received, and the next one is called.
     *
     * @param seen the numbers that the agent saw at the desk: a button pressed twice calls one person
     */
    @Transactional
    public Outcome next(Agent agent, UUID desk, Set<UUID> seen) {
        jdbi.useHandle(
                handle -> handle.execute("SELECT FROM appointments.resource WHERE id = ? FOR NO KEY UPDATE", desk));
        List<Waiting> there = lists.at(agent, desk);
        Set<UUID> numbers = there.stream().map(one -> one.ticket().id()).collect(Collectors.toSet());
        if (!numbers.equals(seen)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        numbers.forEach(number -> reception.end(agent, number, State.SEEN));
        return calls.next(agent, desk).isPresent() ? Outcome.CALLED : Outcome.NOBODY_WAITS;
    }
}
