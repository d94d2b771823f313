package fr.parvis.modules.appointments.desk;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayActsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Agent AMEL = agent("Amel Haddad", Set.of("etat-civil"), false);
    private static final Agent HUGO = agent("Hugo Moreau", Set.of("police-municipale"), false);
    private static final Agent NADIA = agent("Nadia Roux", Set.of(), true);

    private final BookingWorld world = new BookingWorld();
    private final DayLists lists = new DayLists(world.brumeval.jdbi);
    private final DayActs acts =
            new DayActs(world.brumeval.jdbi, lists, world.bookings, world.history, world.brumeval.clock);
    private UUID booked;

    @BeforeEach
    void bookAndWaitForTheDay() {
        booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
        world.brumeval.wait(Duration.between(world.brumeval.clock.instant(), NINE.minusSeconds(60)));
    }

    @Test
    void listsWhoComesWithTheDesk() {
        assertThat(lists.of(AMEL, Brumeval.PLACE, DAY)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Zoé Durand");
            assertThat(row.resource()).contains("Guichet");
            assertThat(row.state()).isEqualTo(State.BOOKED);
        });
        assertThat(lists.of(AMEL, Brumeval.PLACE, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void listsOnlyTheServicesOfTheAgent() {
        assertThat(lists.of(HUGO, Brumeval.PLACE, DAY)).isEmpty();
        assertThat(lists.of(NADIA, Brumeval.PLACE, DAY)).hasSize(1);
        assertThat(change(HUGO, State.BOOKED, State.ARRIVED)).isFalse();
        assertThat(state()).isEqualTo(State.BOOKED);
    }

    @Test
    void listsNoHold() {
        world.held(NINE.plusSeconds(7200), "b");

        assertThat(lists.of(AMEL, Brumeval.PLACE, DAY)).hasSize(1);
    }

    @Test
    void followsAPersonFromArrivalToTheDesk() {
        assertThat(change(AMEL, State.BOOKED, State.ARRIVED)).isTrue();
        assertThat(change(AMEL, State.ARRIVED, State.SEEN)).isTrue();

        assertThat(state()).isEqualTo(State.SEEN);
        assertThat(
                        world.number(
                                "SELECT count(*) FROM appointments.appointment_event WHERE actor = 'AGENT' AND agent = 'Amel Haddad'"))
                .isEqualTo(2);
    }

    @Test
    void tellsWhoIsSecond() {
        change(AMEL, State.BOOKED, State.NO_SHOW);

        assertThat(change(NADIA, State.BOOKED, State.ARRIVED)).isFalse();
        assertThat(state()).isEqualTo(State.NO_SHOW);
    }

    @Test
    void doesNotMarkAnAppointmentThatWasMovedMeanwhile() {
        world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plusSeconds(3600)));

        assertThat(change(AMEL, State.BOOKED, State.NO_SHOW)).isFalse();
        assertThat(state()).isEqualTo(State.BOOKED);
    }

    @Test
    void letsNobodyArriveBeforeTheDay() {
        UUID later = world.held(NINE.plus(Duration.ofDays(3)), "b");
        world.confirm(later, "max@exemple.fr");

        assertThat(world.transaction(() -> acts.change(AMEL, later, State.BOOKED, 0, State.ARRIVED)))
                .isFalse();
    }

    @Test
    void takesAMistakeBack() {
        change(AMEL, State.BOOKED, State.NO_SHOW);

        assertThat(change(AMEL, State.NO_SHOW, State.BOOKED)).isTrue();
        assertThat(state()).isEqualTo(State.BOOKED);
    }

    @Test
    void makesNoStepThatIsNotOffered() {
        assertThat(change(AMEL, State.BOOKED, State.SEEN)).isFalse();
        assertThat(change(AMEL, State.BOOKED, State.CANCELLED_BY_SERVICE)).isFalse();
        assertThat(state()).isEqualTo(State.BOOKED);
    }

    @Test
    void callsAnAppointmentOffOnce() {
        boolean first = world.transaction(() -> acts.cancel(AMEL, booked, 0, ""));
        boolean second = world.transaction(() -> acts.cancel(NADIA, booked, 0, ""));

        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(world.events).containsExactly(new AppointmentBooked(booked), new AppointmentCancelled(booked, true));
        assertThat(lists.of(AMEL, Brumeval.PLACE, DAY))
                .singleElement()
                .extracting(DayRow::state)
                .isEqualTo(State.CANCELLED_BY_SERVICE);
    }

    @Test
    void doesNotCallOffATimeThatTheResidentHasJustMovedTo() {
        world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plusSeconds(3600)));

        assertThat(world.transaction(() -> acts.cancel(AMEL, booked, 0, ""))).isFalse();
        assertThat(state()).isEqualTo(State.BOOKED);
        assertThat(world.transaction(() -> acts.cancel(AMEL, booked, 1, ""))).isTrue();
    }

    @Test
    void callsNoAppointmentOffThatHasBegun() {
        world.brumeval.wait(Duration.ofMinutes(2));

        assertThat(world.transaction(() -> acts.cancel(AMEL, booked, 0, ""))).isFalse();
        assertThat(lists.find(AMEL, booked))
                .hasValueSatisfying(row -> assertThat(row.isCancellable(world.brumeval.clock.instant()))
                        .isFalse());
    }

    @Test
    void callsNoAppointmentOffOfAnotherService() {
        assertThat(world.transaction(() -> acts.cancel(HUGO, booked, 0, ""))).isFalse();
        assertThat(state()).isEqualTo(State.BOOKED);
    }

    @Test
    void callsWhoArrivedAndTakesTheCallBack() {
        change(AMEL, State.BOOKED, State.ARRIVED);

        assertThat(change(AMEL, State.ARRIVED, State.CALLED)).isTrue();
        assertThat(change(NADIA, State.ARRIVED, State.CALLED)).isFalse();
        assertThat(change(AMEL, State.CALLED, State.ARRIVED)).isTrue();
        assertThat(change(AMEL, State.ARRIVED, State.CALLED)).isTrue();
        assertThat(change(AMEL, State.CALLED, State.SEEN)).isTrue();
    }

    @Test
    void handsTheReasonOverInOneLineOfReasonableLength() {
        String typed = "Panne\r\nde courant " + "x".repeat(1000);
        world.transaction(() -> acts.cancel(AMEL, booked, 0, typed));

        assertThat(world.events)
                .last()
                .isInstanceOfSatisfying(
                        AppointmentCancelled.class,
                        event -> assertThat(event.reason())
                                .startsWith("Panne de courant x")
                                .hasSize(DayActs.LONGEST_REASON));
    }

    @Test
    void namesThePlacesWherePeopleComeAlthoughTheyAreSwitchedOff() {
        world.brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.place SET active = false"));

        assertThat(lists.places(AMEL, DAY)).containsExactly(Brumeval.PLACE);
        assertThat(lists.places(AMEL, DAY.plusDays(1))).isEmpty();
        assertThat(lists.places(HUGO, DAY)).isEmpty();
    }

    private boolean change(Agent agent, State seen, State next) {
        return world.transaction(() -> acts.change(agent, booked, seen, 0, next));
    }

    private State state() {
        return lists.find(NADIA, booked).orElseThrow().state();
    }

    private static Agent agent(String name, Set<String> services, boolean everywhere) {
        return new Agent(name, name, Role.RECEPTION, services, everywhere);
    }
}
