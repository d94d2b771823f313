package fr.parvis.modules.appointments.booking;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookingsTest {

    private static final Duration SLOT = Duration.ofMinutes(20);

    private final BookingWorld world = new BookingWorld();

    @Test
    void givesATimeToOneOfManyWhoWantIt() throws Exception {
        world.count();

        List<HoldResult> results = together(20, n -> world.hold(NINE, 1, "visitor " + n));

        assertThat(results).filteredOn(HoldResult.Held.class::isInstance).hasSize(1);
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isOne();
        assertThat(results)
                .filteredOn(HoldResult.Taken.class::isInstance)
                .allSatisfy(taken -> assertThat(((HoldResult.Taken) taken).nearest())
                        .isNotEmpty()
                        .noneMatch(slot -> slot.startsAt().equals(NINE)));
    }

    @Test
    void keepsOneTimeHoweverOftenTheButtonIsPressed() throws Exception {
        world.addDesk(UUID.randomUUID());

        List<HoldResult> results = together(4, n -> world.hold(NINE, 1, "zoe"));

        assertThat(results).hasOnlyElementsOfType(HoldResult.Held.class);
        assertThat(results).containsOnly(results.get(0));
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isOne();
    }

    @Test
    void givesATimeOncePerDesk() throws Exception {
        world.addDesk(UUID.randomUUID());

        assertThat(together(10, n -> world.hold(NINE, 1, "visitor " + n)))
                .filteredOn(HoldResult.Held.class::isInstance)
                .hasSize(2);
    }

    @Test
    void givesNoTimeAtWhichNobodyReceives() {
        Instant night = Instant.parse("2026-12-01T02:00:00Z");
        Instant offTheGrid = NINE.plusSeconds(300);
        Instant pastTheEnd = Instant.parse("2026-12-01T10:50:00Z");

        for (Instant start : List.of(night, offTheGrid, pastTheEnd)) {
            assertThat(world.hold(start, 1, "robot")).as("%s", start).isInstanceOf(HoldResult.Taken.class);
        }
    }

    @Test
    void givesNoTimeThatIsTooNearTooFarOrNotReleased() {
        world.type("min_notice_minutes = 60, max_notice_days = 30");
        Instant inHalfAnHour = Instant.parse("2026-11-25T09:20:00Z");

        assertThat(world.hold(inHalfAnHour, 1, "a")).isInstanceOf(HoldResult.Taken.class);
        assertThat(world.hold(NINE.plus(Duration.ofDays(60)), 1, "a")).isInstanceOf(HoldResult.Taken.class);
        world.type("release = '{\"kind\": \"WAVES\", \"waves\": [{\"daysAhead\": 2, \"percent\": 100}]}'");
        assertThat(world.hold(NINE, 1, "a")).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void takesAsManySlotsInARowAsPeopleCome() {
        world.type("max_people = 5");

        assertThat(world.hold(NINE, 3, "a")).isInstanceOf(HoldResult.Held.class);

        assertThat(world.hold(NINE.plus(SLOT.multipliedBy(2)), 1, "b")).isInstanceOf(HoldResult.Taken.class);
        assertThat(world.hold(NINE.plus(SLOT.multipliedBy(3)), 1, "b")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void keepsTheTimeAroundAnAppointmentFree() {
        world.type("buffer_after = 10");
        world.held(NINE, "a");

        assertThat(world.hold(NINE.plus(SLOT), 1, "b")).isInstanceOf(HoldResult.Taken.class);
        assertThat(world.hold(NINE.plus(SLOT.multipliedBy(2)), 1, "b")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void givesATimeOnWhenItsHoldHasEnded() {
        world.held(NINE, "a");
        world.brumeval.wait(Duration.ofMinutes(11));

        assertThat(world.hold(NINE, 1, "b")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void confirmsAnEndedHoldWhoseTimeIsStillFree() {
        UUID hold = world.held(NINE, "a");
        world.brumeval.wait(Duration.ofMinutes(30));

        assertThat(world.confirm(hold, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Booked.class);
    }

    @Test
    void offersTheNearestTimesToWhoConfirmsTooLate() {
        world.count();
        UUID late = world.held(NINE, "a");
        world.brumeval.wait(Duration.ofMinutes(11));
        UUID other = world.held(NINE, "b");
        world.confirm(other, "max@exemple.fr");

        ConfirmResult result = world.confirm(late, "zoe@exemple.fr");

        assertThat(((ConfirmResult.Taken) result).nearest().get(0).startsAt()).isEqualTo(NINE.plus(SLOT));
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE state = 'HELD'"))
                .as("what was typed is kept")
                .isOne();
    }

    @Test
    void confirmsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        UUID hold = world.held(NINE, "a");

        List<ConfirmResult> results = together(4, n -> world.confirm(hold, "zoe@exemple.fr"));

        assertThat(results).hasOnlyElementsOfType(ConfirmResult.Booked.class);
        assertThat(results).containsOnly(results.get(0));
        assertThat(world.events).containsExactly(new AppointmentBooked(hold));
    }

    @Test
    void letsOnePersonBookNoMoreThanTheTypeAllowsEvenAtOnce() throws Exception {
        List<UUID> holds = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            holds.add(world.held(NINE.plus(SLOT.multipliedBy(n)), "browser " + n));
        }

        List<ConfirmResult> results = together(3, n -> world.confirm(holds.get(n), "Zoe@exemple.fr"));

        assertThat(results).filteredOn(ConfirmResult.Booked.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(ConfirmResult.TooMany.class::isInstance).hasSize(2);
    }

    @Test
    void letsARobotHoldAFewTimesOnly() {
        long held = IntStream.range(0, 9)
                .mapToObj(n -> world.hold(NINE.plus(SLOT.multipliedBy(n)), 1, "robot"))
                .filter(HoldResult.Held.class::isInstance)
                .count();

        assertThat(held).isEqualTo(3);
    }

    @Test
    void movesToAnotherTimeAndFreesTheFormer() {
        UUID booked = booked(NINE, "zoe@exemple.fr");
        Instant later = NINE.plus(SLOT.multipliedBy(4));

        MoveResult moved = world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, later));

        assertThat(moved).isInstanceOf(MoveResult.Moved.class);
        assertThat(world.hold(NINE, 1, "b")).isInstanceOf(HoldResult.Held.class);
        assertThat(world.hold(later, 1, "b")).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void keepsTheFormerTimeWhenTheOtherIsGone() {
        UUID booked = booked(NINE, "zoe@exemple.fr");
        booked(NINE.plus(SLOT), "max@exemple.fr");

        MoveResult moved = world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plus(SLOT)));

        assertThat(moved).isInstanceOf(MoveResult.Taken.class);
        assertThat(world.hold(NINE, 1, "b")).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void freesTheTimeOfACancelledAppointment() {
        UUID booked = booked(NINE, "zoe@exemple.fr");

        world.transaction(() -> {
            world.bookings.cancel(booked, Optional.empty(), "");
            return null;
        });

        assertThat(world.hold(NINE, 1, "b")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void seatsNoMorePeopleThanAWorkshopHasSeats() throws Exception {
        world.type("capacity = 4");

        List<HoldResult> results = together(12, n -> world.hold(NINE, 1, "visitor " + n));

        assertThat(results).filteredOn(HoldResult.Held.class::isInstance).hasSize(4);
        assertThat(world.number("SELECT count(*) FROM appointments.seat")).isEqualTo(4);
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isOne();
    }

    @Test
    void givesTheSeatOfAnEndedHoldOn() {
        world.type("capacity = 2");
        world.hold(NINE, 1, "a");
        world.hold(NINE, 1, "b");
        world.brumeval.wait(Duration.ofMinutes(11));

        assertThat(world.hold(NINE, 1, "c")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void freesTheRoomOfAWorkshopToWhichNobodyComes() {
        world.type("capacity = 2");
        world.held(NINE, "a");
        world.brumeval.wait(Duration.ofMinutes(11));

        world.count();

        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isZero();
    }

    @Test
    void confirmsNoTimeThatIsOver() {
        UUID hold = world.held(NINE, "a");
        world.brumeval.wait(Duration.ofDays(7));

        assertThat(world.confirm(hold, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
    }

    @Test
    void doesNotCallACancelledAppointmentConfirmed() {
        UUID booked = booked(NINE, "zoe@exemple.fr");
        world.transaction(() -> {
            world.bookings.cancel(booked, Optional.empty(), "");
            return null;
        });

        assertThat(world.confirm(booked, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
    }

    @Test
    void doesNotMoveACancelledAppointment() {
        UUID booked = booked(NINE, "zoe@exemple.fr");
        world.transaction(() -> {
            world.bookings.cancel(booked, Optional.empty(), "");
            return null;
        });

        MoveResult moved = world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plus(SLOT)));

        assertThat(moved).isInstanceOf(MoveResult.Taken.class);
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isZero();
    }

    @Test
    void movesOnceHoweverOftenTheButtonIsPressed() throws Exception {
        UUID booked = booked(NINE, "zoe@exemple.fr");
        Instant later = NINE.plus(SLOT);

        List<MoveResult> results =
                together(3, n -> world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, later)));

        assertThat(results).hasOnlyElementsOfType(MoveResult.Moved.class);
        assertThat(world.events).containsExactly(new AppointmentBooked(booked), new AppointmentMoved(booked, NINE));
    }

    @Test
    void answersTwoPeopleWhoMoveToEachOthersTime() throws Exception {
        List<UUID> both = List.of(booked(NINE, "zoe@exemple.fr"), booked(NINE.plus(SLOT), "max@exemple.fr"));

        List<MoveResult> results = together(
                2,
                n -> world.transaction(
                        () -> world.bookings.move(both.get(n), Brumeval.PLACE, n == 0 ? NINE.plus(SLOT) : NINE)));

        assertThat(results).hasOnlyElementsOfType(MoveResult.Taken.class);
    }

    @Test
    void countsAPersonByPhoneToo() throws Exception {
        List<UUID> holds = List.of(world.held(NINE, "a"), world.held(NINE.plus(SLOT), "b"));

        List<ConfirmResult> results = together(
                2,
                n -> world.transaction(() -> world.bookings.confirm(
                        holds.get(n),
                        new Bookings.Details(
                                "Zoé",
                                "Durand",
                                Optional.of("zoe" + n + "@exemple.fr"),
                                Optional.of("+33612345678"),
                                "",
                                Optional.empty()))));

        assertThat(results).filteredOn(ConfirmResult.Booked.class::isInstance).hasSize(1);
    }

    @Test
    void erasesAnEndedHoldAfterADayAndAnAppointmentAfterTheTimeOfItsType() {
        world.type("retention_days = 30");
        Erasure erasure = new Erasure(world.brumeval.jdbi, world.brumeval.clock);
        world.held(NINE, "a");
        booked(NINE.plus(SLOT), "max@exemple.fr");

        world.brumeval.wait(Duration.ofHours(25));
        erasure.run();
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE state = 'HELD'"))
                .isZero();

        world.brumeval.wait(Duration.ofDays(34));
        erasure.run();
        assertThat(world.number("SELECT count(*) FROM appointments.appointment"))
                .isOne();

        world.brumeval.wait(Duration.ofDays(3));
        erasure.run();
        assertThat(world.number("SELECT count(*) FROM appointments.appointment"))
                .isZero();
    }

    private UUID booked(Instant start, String email) {
        UUID hold = world.held(start, email);
        assertThat(world.confirm(hold, email)).isInstanceOf(ConfirmResult.Booked.class);
        return hold;
    }

    private static <T> List<T> together(int people, java.util.function.IntFunction<T> act) throws Exception {
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
