package fr.parvis.modules.appointments.waitingroom;

import static fr.parvis.modules.appointments.waitingroom.RoomWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.booking.AppointmentBooked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private final RoomWorld world = new RoomWorld();

    @Test
    void standsFromHalfAnHourBeforeTheOpeningUntilTwoHoursAfter() {
        world.at(NINE.minus(Duration.ofMinutes(31)));
        assertThat(world.look()).isEmpty();
        world.at(NINE.minus(Duration.ofMinutes(30)));
        assertThat(world.room().round()).isEqualTo(new Round(NINE, false, false));
        world.at(NINE);
        assertThat(world.room().round()).isEqualTo(new Round(NINE, true, false));
        world.at(NINE.plus(Duration.ofMinutes(121)));
        assertThat(world.look()).isEmpty();
    }

    @Test
    void staysAsLongAsSomebodyWaits() {
        world.at(NINE);
        IntStream.range(0, 5).forEach(n -> world.come("browser " + n));
        world.room();

        world.at(NINE.plus(Duration.ofMinutes(130)));

        assertThat(world.look()).isPresent();
    }

    @Test
    void isNotThereForATypeThatDoesNotAsk() {
        world.booking.type("waiting_room = false");
        world.at(NINE);

        assertThat(world.look()).isEmpty();
    }

    @Test
    void opensByTheHourOfFranceInTheNightOfDaylightSaving() {
        world.booking.type(
                "release = '{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 2, \"day\": \"SUNDAY\", \"hour\": \"02:30\"}'");

        // In the spring of 2027 half past two does not exist: clocks go from two to three.
        world.at(Instant.parse("2027-03-28T01:20:00Z"));
        assertThat(world.room().round().opensAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(world.room().round().isOpen()).isFalse();
        world.at(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(world.room().round().isOpen()).isTrue();

        // In autumn it comes twice, and the room opens once, at the first.
        world.at(Instant.parse("2027-10-31T00:30:00Z"));
        long early = world.come("early");
        assertThat(world.room().round()).isEqualTo(new Round(Instant.parse("2027-10-31T00:30:00Z"), true, false));
        world.at(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(world.come("early")).isEqualTo(early);
    }

    @Test
    void drawsLotsAmongWhoCameBeforeAndGoesByArrivalAfterwards() {
        world.at(NINE.minus(Duration.ofMinutes(10)));
        List<Long> before = tickets(60, "before");
        assertThat(before).allSatisfy(ticket -> assertThat(world.rank(ticket)).isZero());
        world.at(NINE);
        List<Long> after = tickets(5, "after");
        world.room();

        List<Integer> drawn = before.stream().map(world::rank).toList();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(drawn)
                .as("by lot")
                .isNotEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(after.stream().map(world::rank).toList()).containsExactly(61, 62, 63, 64, 65);
    }

    @Test
    void drawsOnceHoweverManyNodesLook() throws Exception {
        world.at(NINE.minus(Duration.ofMinutes(1)));
        List<Long> before = tickets(40, "before");
        world.at(NINE);

        together(6, n -> world.room());

        assertThat(before.stream().map(world::rank).toList())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
        List<Integer> first = before.stream().map(world::rank).toList();
        world.room();
        assertThat(before.stream().map(world::rank).toList()).isEqualTo(first);
    }

    @Test
    void callsNoMoreThanThereArePlacesInside() {
        List<Long> tickets = open(5);

        Room room = world.room();

        assertThat(room.counts().called()).isEqualTo(2);
        assertThat(room.counts().waiting()).isEqualTo(3);
        assertThat(room.ahead(world.rank(tickets.get(4)))).isEqualTo(2);
        assertThat(world.enter(tickets.get(4))).isEmpty();
        assertThat(world.enter(tickets.get(0))).contains(NINE.plusSeconds(601));
    }

    @Test
    void callsTheNextWhenSomebodyLeavesOrHasNoTimeLeft() {
        List<Long> tickets = open(4);
        world.enter(tickets.get(0));
        world.enter(tickets.get(1));
        world.at(NINE.plusSeconds(5));
        assertThat(world.room().counts().called()).isEqualTo(2);

        world.leave(tickets.get(0));
        assertThat(world.room().counts().called()).isEqualTo(3);
        world.at(NINE.plus(Duration.ofMinutes(11)));

        assertThat(world.room().counts().called()).isEqualTo(4);
    }

    @Test
    void passesOverWhoLeftTheQueue() {
        List<Long> tickets = open(4);
        world.leave(tickets.get(2));
        world.leave(tickets.get(0));
        world.at(NINE.plusSeconds(5));

        assertThat(world.room().counts().called()).isEqualTo(4);
    }

    @Test
    void letsInNoFasterThanTheTypeSays() {
        world.booking.type("room_inside = 1000, room_per_minute = 6");
        world.at(NINE);
        tickets(50, "browser");

        assertThat(world.room().counts().called()).isOne();
        world.at(NINE.plusSeconds(9));
        assertThat(world.room().counts().called()).isOne();
        world.at(NINE.plusSeconds(10));
        assertThat(world.room().counts().called()).isEqualTo(2);
        world.at(NINE.plus(Duration.ofHours(1)));
        assertThat(world.room().counts().called()).as("after a pause, no rush").isEqualTo(3);
    }

    @Test
    void keepsThePlaceOfWhoDoesNotComeForTwoMinutesAndThePriorityForEver() {
        List<Long> tickets = open(4);
        world.at(NINE.plusSeconds(121));
        assertThat(world.room().counts().called()).isEqualTo(4);
        assertThat(world.enter(tickets.get(0)))
                .as("both places are kept for the next two")
                .isEmpty();

        world.leave(tickets.get(2));

        assertThat(world.enter(tickets.get(0))).isPresent();
    }

    @Test
    void callsNobodyInForNothing() {
        world.at(NINE);
        world.booking.type("active = active, min_notice_minutes = 600000");
        world.come("browser");

        Room room = world.room();

        assertThat(room.counts().called()).isZero();
        assertThat(room.isOver()).isTrue();
    }

    @Test
    void isNotOverWhileATimeThatIsKeptMayComeBack() {
        world.at(NINE);
        world.booking.held(Instant.parse("2026-12-01T08:00:00Z"), "somebody");
        world.booking.type("min_notice_minutes = 600000");

        assertThat(world.room().isOver()).isFalse();
        world.at(NINE.plus(Duration.ofMinutes(11)));
        assertThat(world.room().isOver()).isTrue();
    }

    @Test
    void givesABrowserAndAPersonOnePlace() throws Exception {
        world.at(NINE);
        UUID lucie = resident();

        List<Long> same = together(5, n -> world.come("one browser"));
        assertThat(same).containsOnly(same.get(0));
        long signedIn = world.come("at home", lucie);
        assertThat(world.come("on the phone", lucie)).isEqualTo(signedIn);
    }

    @Test
    void givesANewPlaceToWhoLeft() {
        world.at(NINE);
        long first = world.come("browser");
        world.leave(first);

        assertThat(world.come("browser")).isNotEqualTo(first);
    }

    @Test
    void freesThePlaceOfWhoHasAnAppointmentAndLetsThemInNoMore() {
        world.at(NINE);
        long ticket = world.come("zoe");
        world.room();
        world.enter(ticket);
        assertThat(inside("zoe")).isTrue();

        UUID hold = world.booking.held(Instant.parse("2026-12-01T08:00:00Z"), "zoe");
        world.booking.confirm(hold, "zoe@exemple.fr");
        world.booking.transaction(() -> {
            world.tickets.booked(new AppointmentBooked(hold));
            return null;
        });

        assertThat(inside("zoe")).isFalse();
        assertThat(world.room().counts().taken()).isZero();
    }

    @Test
    void givesMoreTimeOnce() {
        world.at(NINE);
        long ticket = world.come("zoe");
        world.room();
        world.enter(ticket);

        assertThat(extend(ticket)).contains(NINE.plus(Duration.ofMinutes(20)));
        assertThat(extend(ticket)).contains(NINE.plus(Duration.ofMinutes(20)));
        world.at(NINE.plus(Duration.ofMinutes(21)));
        assertThat(extend(ticket)).isEmpty();
    }

    @Test
    void tellsNoPlaceOfAnotherCommune() {
        world.at(NINE);
        long ticket = world.come("zoe");

        assertThat(world.brumeval.jdbi.<Integer, RuntimeException>inTransaction(handle -> {
                    handle.execute("SELECT set_config('parvis.collectivite', 'saint-aubin', true)");
                    return handle.createQuery("SELECT count(*) FROM appointments.room_ticket WHERE id = :id")
                            .bind("id", ticket)
                            .mapTo(Integer.class)
                            .one();
                }))
                .isZero();
    }

    private Optional<Instant> extend(long ticket) {
        return world.booking.transaction(() -> world.tickets.extend(world.room(), ticket));
    }

    private boolean inside(String browser) {
        return world.booking.transaction(() -> world.tickets.isInside(world.room(), browser, Optional.empty()));
    }

    /** So many come at nine; a second later as many are called as there are places. */
    private List<Long> open(int many) {
        world.at(NINE);
        List<Long> tickets = tickets(many, "browser");
        world.at(NINE.plusSeconds(1));
        world.room();
        return tickets;
    }

    private List<Long> tickets(int many, String name) {
        return IntStream.range(0, many).mapToObj(n -> world.come(name + n)).toList();
    }

    private UUID resident() {
        UUID id = UUID.randomUUID();
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO portal.resident (id, collectivite_id, issuer, subject, given_names, family_name, first_seen_at, last_seen_at)"
                        + " VALUES (?, 'brumeval', 'realm', ?, 'Lucie', 'Bernard', now(), now())",
                id,
                id.toString()));
        return id;
    }

    private static <T> List<T> together(int people, IntFunction<T> act) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<Callable<T>> acts = IntStream.range(0, people)
                    .mapToObj(n -> (Callable<T>) () -> act.apply(n))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> done : crowd.invokeAll(acts)) {
                results.add(done.get());
            }
            return results;
        } finally {
            crowd.shutdownNow();
        }
    }
}
