package fr.parvis.modules.appointments.queue;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static fr.parvis.modules.appointments.queue.HallWorld.AMEL;
import static fr.parvis.modules.appointments.queue.HallWorld.HUGO;
import static fr.parvis.modules.appointments.queue.HallWorld.OTHER_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.spi.person.Agent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final Instant HALF_PAST_EIGHT = NINE.minus(Duration.ofMinutes(30));
    private static final Instant TWENTY_PAST = NINE.plus(Duration.ofMinutes(20));

    private final HallWorld world = new HallWorld();

    @Test
    void callsAppointmentsByTheirHourWhoeverAnnouncedThemselvesFirst() {
        UUID nine = world.booked(NINE);
        UUID later = world.booked(TWENTY_PAST);
        world.until(NINE.minusSeconds(600));
        world.arrives(later);
        world.arrives(nine);
        world.until(TWENTY_PAST);

        assertThat(world.next(DESK)).isEqualTo("A002");
        assertThat(world.next(DESK)).isEqualTo("A001");
        assertThat(world.next(DESK)).isEmpty();
    }

    @Test
    void callsWhoIsDueBeforeWhoCameWithoutAppointment() {
        UUID nine = world.booked(NINE);
        world.until(HALF_PAST_EIGHT);
        world.walksIn();
        world.arrives(nine);
        world.until(NINE);

        assertThat(List.of(world.next(DESK), world.next(DESK))).containsExactly("A002", "A001");
    }

    @Test
    void callsWhoCameWithoutAppointmentBeforeWhoIsAheadOfTheirHour() {
        UUID nine = world.booked(NINE);
        world.until(HALF_PAST_EIGHT);
        world.arrives(nine);
        world.walksIn();

        assertThat(List.of(world.next(DESK), world.next(DESK))).containsExactly("A002", "A001");
    }

    @Test
    void letsNobodyWithoutAppointmentWaitForEver() {
        UUID eleven = world.booked(NINE.plus(Duration.ofHours(2)));
        world.until(NINE);
        world.walksIn();
        world.until(NINE.plus(Duration.ofHours(2)));
        world.arrives(eleven);

        assertThat(world.next(DESK))
                .as("who waits for two hours, one more than the patience")
                .isEqualTo("A001");
    }

    @Test
    void doesNotPutWhoIsLateBeforeWhoWasOnTime() {
        UUID nine = world.booked(NINE);
        UUID later = world.booked(TWENTY_PAST);
        world.until(TWENTY_PAST.minusSeconds(60));
        world.arrives(later);
        world.until(TWENTY_PAST.plusSeconds(60));
        world.arrives(nine);

        assertThat(world.next(DESK)).isEqualTo("A001");
    }

    @Test
    void neverCallsOnePersonTwiceHoweverManyAgentsCallAtOnce() throws Exception {
        int people = 12;
        world.until(NINE);
        IntStream.range(0, people).forEach(person -> world.walksIn());
        List<String> called = Collections.synchronizedList(new ArrayList<>());
        ExecutorService agents = Executors.newFixedThreadPool(6);
        List<Future<?>> work = IntStream.range(0, 6)
                .<Future<?>>mapToObj(agent -> agents.submit(() -> {
                    for (String next = world.next(agent % 2 == 0 ? DESK : OTHER_DESK);
                            !next.isEmpty();
                            next = world.next(agent % 2 == 0 ? DESK : OTHER_DESK)) {
                        called.add(next);
                    }
                }))
                .toList();
        for (Future<?> one : work) {
            one.get();
        }
        agents.shutdown();

        assertThat(called).doesNotHaveDuplicates().hasSize(people);
    }

    @Test
    void tellsTheSecondOfTwoAgentsWhoChooseTheSamePerson() {
        world.until(NINE);
        Ticket ticket = world.walksIn();

        assertThat(call(DESK, ticket)).isTrue();
        assertThat(call(OTHER_DESK, ticket)).isFalse();
        assertThat(world.tickets.find(ticket.id()).orElseThrow().desk()).contains("Guichet");
    }

    @Test
    void callsNobodyForAnAgentOfAnotherService() {
        world.until(NINE);
        Ticket ticket = world.walksIn();

        assertThat(world.booking.<Boolean>transaction(
                        () -> world.calls.next(HUGO, DESK).isPresent()))
                .isFalse();
        assertThat(world.booking.<Boolean>transaction(() -> world.calls.call(HUGO, DESK, ticket.id())))
                .isFalse();
        assertThat(world.lists.of(HUGO, Brumeval.PLACE)).isEmpty();
    }

    @Test
    void leavesAnAppointmentOfAnAgentInPersonToThatAgent() {
        UUID nine = world.booked(NINE);
        UUID desk = deskOf(nine);
        world.brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.resource SET kind = 'AGENT' WHERE id = ?", desk));
        world.until(NINE);
        world.arrives(nine);

        assertThat(world.next(desk.equals(DESK) ? OTHER_DESK : DESK)).isEmpty();
        assertThat(world.next(desk)).isEqualTo("A001");
        assertThat(world.tickets
                        .called(Brumeval.PLACE, LocalDate.of(2026, 12, 1), 1)
                        .get(0)
                        .desk())
                .as("the name of a person stays off the screen")
                .isEmpty();
    }

    @Test
    void followsWhatTheListOfTheDaySays() {
        UUID nine = world.booked(NINE);
        world.until(NINE);
        mark(nine, Appointment.State.BOOKED, Appointment.State.ARRIVED);
        assertThat(ticket(nine).state()).isEqualTo(State.WAITING);

        mark(nine, Appointment.State.ARRIVED, Appointment.State.CALLED);
        assertThat(ticket(nine).state()).isEqualTo(State.CALLED);
        assertThat(ticket(nine).desk()).contains("Guichet");

        mark(nine, Appointment.State.CALLED, Appointment.State.SEEN);
        assertThat(ticket(nine).state()).isEqualTo(State.SEEN);
    }

    @Test
    void tellsTheListOfTheDayWhatBecameOfACall() {
        UUID nine = world.booked(NINE);
        world.until(NINE);
        world.arrives(nine);
        world.next(DESK);
        UUID ticket = ticket(nine).id();

        assertThat(end(ticket, State.WAITING)).isTrue();
        assertThat(stateOf(nine)).isEqualTo("ARRIVED");
        assertThat(ticket(nine).state()).isEqualTo(State.WAITING);
        world.next(DESK);
        assertThat(world.booking.<Boolean>transaction(() -> world.reception.again(AMEL, ticket)))
                .isTrue();
        assertThat(ticket(nine).calls()).isEqualTo(3);
        assertThat(end(ticket, State.GONE)).isTrue();
        assertThat(stateOf(nine)).isEqualTo("NO_SHOW");
        assertThat(end(ticket, State.SEEN)).isFalse();
    }

    @Test
    void endsTheVisitOfWhoCameWithoutAppointment() {
        world.until(NINE);
        Ticket ticket = world.walksIn();
        world.next(DESK);

        assertThat(end(ticket.id(), State.SEEN)).isTrue();
        assertThat(world.tickets.find(ticket.id()).orElseThrow().state()).isEqualTo(State.SEEN);
        assertThat(world.lists.at(AMEL, DESK)).isEmpty();
    }

    @Test
    void passesOverWhoWasJustMarkedByAColleague() {
        UUID nine = world.booked(NINE);
        world.until(NINE);
        world.arrives(nine);
        Ticket other = world.walksIn();
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET state = 'NO_SHOW', ended_at = ? WHERE id = ?",
                NINE.atOffset(ZoneOffset.UTC),
                nine));

        assertThat(world.next(DESK)).isEqualTo(other.label());
    }

    @Test
    void doesNotWaitForAColleagueWhoIsJustMarkingSomebody() {
        UUID nine = world.booked(NINE);
        world.until(NINE);
        world.arrives(nine);
        Ticket other = world.walksIn();
        try (Handle colleague = world.brumeval.jdbi.open()) {
            colleague.begin();
            colleague.execute("SELECT FROM appointments.appointment WHERE id = ? FOR UPDATE", nine);

            assertThat(world.next(DESK)).isEqualTo(other.label());
            colleague.rollback();
        }
        assertThat(world.next(DESK)).isEqualTo("A001");
    }

    @Test
    void anAgentOfAnotherCommuneSeesNothingOfTheHall() {
        world.until(NINE);
        Ticket ticket = world.walksIn();
        Jdbi neighbour = world.brumeval.neighbour();
        WaitingLists lists = new WaitingLists(neighbour, world.brumeval.clock);
        Agent mayor = new Agent("m", "Max", Agent.Role.ADMINISTRATOR, Set.of(), true);

        assertThat(new Halls(neighbour, world.brumeval.collectivites)
                        .ofKiosk(world.hall().kioskKey()))
                .isEmpty();
        assertThat(new Tickets(neighbour, world.brumeval.clock).find(ticket.id()))
                .isEmpty();
        assertThat(lists.of(mayor, Brumeval.PLACE)).isEmpty();
        assertThat(lists.desks(mayor, Brumeval.PLACE)).isEmpty();
        assertThat(new Calls(neighbour, lists, world.acts, world.brumeval.clock).next(mayor, DESK))
                .isEmpty();
    }

    private UUID deskOf(UUID appointment) {
        return world.brumeval.jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT resource_id FROM appointments.occupation WHERE appointment_id = :id")
                .bind("id", appointment)
                .mapTo(UUID.class)
                .one());
    }

    private Ticket ticket(UUID appointment) {
        return world.tickets
                .ofAppointment(appointment, LocalDate.of(2026, 12, 1))
                .orElseThrow();
    }

    private String stateOf(UUID appointment) {
        return world.brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT state FROM appointments.appointment WHERE id = :id")
                        .bind("id", appointment)
                        .mapTo(String.class)
                        .one());
    }

    private void mark(UUID appointment, Appointment.State seen, Appointment.State next) {
        boolean marked = world.booking.transaction(() -> world.acts.change(AMEL, appointment, seen, 0, next));
        assertThat(marked).isTrue();
    }

    private boolean call(UUID desk, Ticket ticket) {
        return world.booking.transaction(() -> world.calls.call(AMEL, desk, ticket.id()));
    }

    private boolean end(UUID ticket, State next) {
        return world.booking.transaction(() -> world.reception.end(AMEL, ticket, next));
    }
}
