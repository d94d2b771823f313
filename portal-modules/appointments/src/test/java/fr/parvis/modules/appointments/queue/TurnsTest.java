package fr.parvis.modules.appointments.queue;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static fr.parvis.modules.appointments.queue.HallWorld.AMEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.modules.appointments.queue.Turns.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final HallWorld world = new HallWorld();
    private final Turns turns = new Turns(world.brumeval.jdbi, world.lists, world.reception, world.calls);
    private Ticket first;
    private Ticket second;

    @BeforeEach
    void twoPeopleWait() {
        world.until(NINE);
        first = world.walksIn();
        second = world.walksIn();
    }

    @Test
    void goesOnToTheNextPersonWhenOneHasBeenReceived() {
        assertThat(next(Set.of())).isEqualTo(Outcome.CALLED);
        assertThat(next(Set.of(first.id()))).isEqualTo(Outcome.CALLED);

        assertThat(state(first)).isEqualTo(State.SEEN);
        assertThat(state(second)).isEqualTo(State.CALLED);
        assertThat(next(Set.of(second.id()))).isEqualTo(Outcome.NOBODY_WAITS);
        assertThat(state(second)).isEqualTo(State.SEEN);
    }

    @Test
    void aButtonPressedTwiceCallsOnePerson() throws Exception {
        Callable<Outcome> press = () -> next(Set.of());
        ExecutorService fingers = Executors.newFixedThreadPool(2);
        List<Future<Outcome>> presses = fingers.invokeAll(List.of(press, press));
        List<Outcome> outcomes = List.of(presses.get(0).get(), presses.get(1).get());
        fingers.shutdown();

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.CALLED, Outcome.CHANGED_MEANWHILE);
        assertThat(state(second)).isEqualTo(State.WAITING);
    }

    @Test
    void doesNotSendAwayWhoWasCalledByAColleagueAtTheSameDesk() {
        next(Set.of());

        assertThat(next(Set.of(UUID.randomUUID()))).isEqualTo(Outcome.CHANGED_MEANWHILE);
        assertThat(state(first)).isEqualTo(State.CALLED);
        assertThat(world.lists.of(AMEL, Brumeval.PLACE)).hasSize(1);
    }

    private Outcome next(Set<UUID> seen) {
        return world.booking.transaction(() -> turns.next(AMEL, DESK, seen));
    }

    private State state(Ticket ticket) {
        return world.tickets.find(ticket.id()).orElseThrow().state();
    }
}
