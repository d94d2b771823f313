package fr.parvis.modules.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.slots.FreeDays;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One desk, on 1 December from 10:00 to 11:00: three times of twenty minutes. */
class BookingsTest {

    private static final Instant TEN = Instant.parse("2026-12-01T09:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(20);

    private final List<Object> events = new ArrayList<>();
    private Brumeval brumeval;
    private Bookings bookings;
    private Appointments appointments;

    @BeforeEach
    void commune() {
        brumeval = new Brumeval();
        brumeval.jdbi.useHandle(handle -> handle.createScript("""
                INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name)
                VALUES ('00000000-0000-0000-0000-000000000002', 'brumeval', '00000000-0000-0000-0000-000000000001', 'DESK', '1');
                INSERT INTO appointments.resource_type
                VALUES ('brumeval', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000003');
                INSERT INTO appointments.free_day
                VALUES ('brumeval', '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',
                    '2026-12-01', '{2026-12-01 09:00Z,2026-12-01 09:20Z,2026-12-01 09:40Z}');
                """).execute());
        StoredOffer offer = new StoredOffer(brumeval.jdbi);
        appointments = new StoredAppointments(brumeval.jdbi);
        bookings = new StoredBookings(
                brumeval.jdbi,
                brumeval.collectivites,
                brumeval.clock,
                offer,
                new FreeDays(brumeval.jdbi, offer, brumeval.clock),
                appointments,
                new Occupations(
                        brumeval.collectivites, brumeval.clock, new Seats(brumeval.collectivites, brumeval.clock)),
                recorded());
    }

    @Test
    void ofManyWhoWantOneTimeOneGetsIt() throws Exception {
        assertThat(crowd(24)).isEqualTo(1);
    }

    @Test
    void aHoldThatEndedIsAnybodysAndItsAnswersStay() {
        UUID slow = held("slow", TEN);
        bookings.keepTyped(slow, Map.of("nom", "Lente"));
        brumeval.wait(Duration.ofMinutes(11));
        UUID quick = held("quick", TEN);
        assertThat(confirm(quick, "quick@exemple.fr")).isInstanceOf(ConfirmResult.Booked.class);

        assertThat(confirm(slow, "slow@exemple.fr"))
                .isInstanceOfSatisfying(
                        ConfirmResult.Taken.class,
                        taken -> assertThat(taken.nearest())
                                .first()
                                .satisfies(slot -> assertThat(slot.startsAt()).isEqualTo(TEN.plus(STEP))));
        assertThat(appointments.find(slow).orElseThrow().typed()).containsEntry("nom", "Lente");
    }

    @Test
    void aHoldThatEndedAndThatNobodyTookIsStillGood() {
        UUID slow = held("slow", TEN);
        brumeval.wait(Duration.ofHours(2));

        assertThat(confirm(slow, "slow@exemple.fr")).isInstanceOf(ConfirmResult.Booked.class);
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        UUID id = held("zoe", TEN);
        ConfirmResult first = confirm(id, "zoe@exemple.fr");

        assertThat(confirm(id, "other@exemple.fr")).isEqualTo(first);
        assertThat(events).containsExactly(new AppointmentBooked(id));
    }

    @Test
    void twoPeopleTakeTwoTimesOnTheTrot() {
        assertThat(hold("family", TEN, 2)).isInstanceOf(HoldResult.Held.class);
        assertThat(hold("late", TEN.plus(STEP), 1)).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold("later", TEN.plus(STEP).plus(STEP), 1)).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void aTimeThatIsNotOfferedCannotBeTaken() {
        assertThat(hold("robot", TEN.plusSeconds(60), 1)).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold("robot", TEN.plus(Duration.ofDays(1)), 1)).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold("robot", TEN.plus(STEP).plus(STEP), 2)).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void movingKeepsTheFormerTimeWhereTheOtherIsTaken() {
        UUID zoe = held("zoe", TEN);
        confirm(zoe, "zoe@exemple.fr");
        held("quick", TEN.plus(STEP));

        assertThat(move(zoe, TEN.plus(STEP))).isInstanceOf(MoveResult.Taken.class);
        assertThat(hold("third", TEN, 1)).isInstanceOf(HoldResult.Taken.class);
        assertThat(move(zoe, TEN.plus(STEP).plus(STEP))).isInstanceOf(MoveResult.Moved.class);
        assertThat(hold("third", TEN, 1)).isInstanceOf(HoldResult.Held.class);
        assertThat(appointments.find(zoe).orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void cancellingGivesTheTimeBackAndHappensOnce() {
        UUID zoe = held("zoe", TEN);
        confirm(zoe, "zoe@exemple.fr");
        bookings.cancel(zoe, false, "");
        bookings.cancel(zoe, false, "");

        assertThat(hold("next", TEN, 1)).isInstanceOf(HoldResult.Held.class);
        assertThat(events).containsExactly(new AppointmentBooked(zoe), new AppointmentCancelled(zoe, false));
    }

    @Test
    void timeIsAddedOnce() {
        UUID zoe = held("zoe", TEN);

        assertThat(bookings.extend(zoe)).isTrue();
        assertThat(bookings.extend(zoe)).isFalse();
        brumeval.wait(Duration.ofMinutes(15));
        assertThat(hold("quick", TEN, 1)).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void aWorkshopHasAsManySeatsAsItHas() throws Exception {
        brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.appointment_type SET capacity = 8, max_per_person = 20"));

        assertThat(crowd(24)).isEqualTo(8);
    }

    @Test
    void aSeatThatIsGivenBackOrNotConfirmedIsFreeAgain() {
        brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.appointment_type SET capacity = 2, max_per_person = 20"));
        UUID first = held("first", TEN);
        UUID second = held("second", TEN);
        assertThat(hold("third", TEN, 1)).isInstanceOf(HoldResult.Taken.class);
        confirm(first, "first@exemple.fr");
        brumeval.wait(Duration.ofMinutes(11));

        UUID third = held("third", TEN);
        confirm(third, "third@exemple.fr");
        assertThat(confirm(second, "second@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
        bookings.cancel(first, false, "");
        assertThat(confirm(second, "second@exemple.fr")).isInstanceOf(ConfirmResult.Booked.class);
        assertThat(hold("fourth", TEN, 1)).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void onePersonBooksOnce() {
        confirm(held("zoe", TEN), "zoe@exemple.fr");

        assertThat(confirm(held("zoe", TEN.plus(STEP)), "ZOE@exemple.fr")).isInstanceOf(ConfirmResult.TooMany.class);
    }

    /** So many people want the same time at the same moment; how many hold it then. */
    private int crowd(int size) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            CountDownLatch nineOClock = new CountDownLatch(1);
            List<Future<HoldResult>> wishes = new ArrayList<>();
            for (int person = 0; person < size; person++) {
                String owner = "owner-" + person;
                wishes.add(threads.submit(() -> {
                    nineOClock.await();
                    return brumeval.jdbi.inTransaction(handle -> hold(owner, TEN, 1));
                }));
            }
            nineOClock.countDown();
            int held = 0;
            for (Future<HoldResult> wish : wishes) {
                held += wish.get() instanceof HoldResult.Held ? 1 : 0;
            }
            return held;
        } finally {
            threads.shutdown();
        }
    }

    private UUID held(String owner, Instant starts) {
        return ((HoldResult.Held) hold(owner, starts, 1)).id();
    }

    private HoldResult hold(String owner, Instant starts, int people) {
        return bookings.hold(
                new HoldWish(Brumeval.TYPE, Brumeval.PLACE, starts, people, owner, Optional.empty(), Map.of()));
    }

    private ConfirmResult confirm(UUID id, String email) {
        return brumeval.jdbi.inTransaction(handle -> bookings.confirm(
                id, new Details("Zoé", "Durand", Optional.of(email), Optional.empty(), "", Optional.empty())));
    }

    private MoveResult move(UUID id, Instant starts) {
        return brumeval.jdbi.inTransaction(handle -> bookings.move(id, Brumeval.PLACE, starts));
    }

    @SuppressWarnings("unchecked")
    private Event<Object> recorded() {
        return (Event<Object>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    events.add(arguments[0]);
                    return null;
                });
    }
}
