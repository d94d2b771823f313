package fr.parvis.modules.appointments.queue.kiosk;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.queue.HallWorld;
import fr.parvis.modules.appointments.queue.Ticket.State;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.Expected;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.NotNow;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.Unknown;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {

    private static final UUID ANNEXE = UUID.fromString("00000000-0000-0000-0000-000000000009");

    private final HallWorld world = new HallWorld();
    private UUID nine;

    @BeforeEach
    void bookAndWaitForTheDay() {
        nine = world.booked(NINE);
        world.until(NINE.minus(Duration.ofMinutes(10)));
    }

    @Test
    void whoIsExpectedGetsANumberAndTheSameOneAgain() {
        Announcement first = announce(world.reference(nine));

        assertThat(first).isInstanceOf(Expected.class);
        assertThat(announce(world.reference(nine))).isEqualTo(first);
        assertThat(world.booking.number("SELECT count(*) FROM appointments.ticket"))
                .isEqualTo(1);
        assertThat(
                        world.booking.number(
                                "SELECT count(*) FROM appointments.appointment_event WHERE kind = 'ARRIVED' AND actor = 'RESIDENT'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "spaces", "glued"})
    void readsAReferenceHoweverItIsTyped(String how) {
        String reference = world.reference(nine);
        String typed =
                how.equals("lower") ? reference.toLowerCase() : reference.replace("-", how.equals("spaces") ? " " : "");

        assertThat(announce(" " + typed + " ")).isInstanceOf(Expected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 h", "9h", "09:00", "900", "9", "9.00"})
    void findsAPersonByNameAndHour(String hour) {
        assertThat(announce("  DURAND", hour)).isInstanceOf(Expected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "neuf heures", "", "9h99", "-1", "9:0000000"})
    void understandsThatAnHourIsNone(String hour) {
        assertThat(announce("Durand", hour)).isEqualTo(new Unknown(false));
    }

    @Test
    void tellsTwoPeopleOfOneNameAndHourToAskAtTheCounter() {
        world.booking.type("min_notice_minutes = 0");
        world.booking.confirm(world.booking.held(NINE, "b"), "max@exemple.fr");

        assertThat(announce("Durand", "9 h")).isEqualTo(new Unknown(true));
        assertThat(announce(world.reference(nine))).isInstanceOf(Expected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BRU-26-0000-0", "<script>alert(1)</script>", "' OR true --", "%"})
    void findsNobodyByAGuess(String typed) {
        assertThat(announce(typed)).isEqualTo(new Unknown(false));
        assertThat(announce(typed, "9 h")).isEqualTo(new Unknown(false));
    }

    @Test
    void whoComesAnHourEarlyIsToldWhenToComeBack() {
        UUID ten = world.booked(NINE.plus(Duration.ofHours(1)));

        assertThat(why(announce(world.reference(ten)))).isEqualTo(Why.EARLY);
        assertThat(world.booking.number("SELECT count(*) FROM appointments.ticket"))
                .isZero();
        world.until(NINE.plus(Duration.ofMinutes(30)));
        assertThat(announce(world.reference(ten))).isInstanceOf(Expected.class);
    }

    @Test
    void whoIsLateGetsANumberAllTheSame() {
        world.until(NINE.plus(Duration.ofHours(1)));

        assertThat(announce(world.reference(nine))).isInstanceOf(Expected.class);
    }

    @Test
    void whoIsAtTheWrongPlaceOrDayIsTold() {
        UUID tomorrow = world.booked(NINE.plus(Duration.ofDays(1)));
        assertThat(why(announce(world.reference(tomorrow)))).isEqualTo(Why.ANOTHER_DAY);

        world.brumeval.jdbi.useHandle(handle -> {
            handle.execute("""
                    INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city)
                    VALUES (?, 'brumeval', 'annexe', 'Annexe', '12 quai', '35000', 'Brumeval')
                    """, ANNEXE);
            handle.execute("UPDATE appointments.appointment SET place_id = ? WHERE id = ?", ANNEXE, nine);
        });
        assertThat(why(announce(world.reference(nine)))).isEqualTo(Why.ELSEWHERE);
        assertThat(why(announce("Durand", "9 h"))).isEqualTo(Why.ELSEWHERE);
    }

    @Test
    void whoWasCancelledOrSeenIsTold() {
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET state = 'SEEN', ended_at = now() WHERE id = ?", nine));
        assertThat(why(announce(world.reference(nine)))).isEqualTo(Why.OVER);

        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET state = 'CANCELLED_BY_SERVICE' WHERE id = ?", nine));
        assertThat(why(announce(world.reference(nine)))).isEqualTo(Why.CANCELLED);
        assertThat(announce("Durand", "9 h"))
                .as("a cancelled one hides no other")
                .isEqualTo(new Unknown(false));
    }

    @Test
    void whoIsExpectedByPhoneIsTold() {
        world.booking.type("mode = 'PHONE'");

        assertThat(why(announce(world.reference(nine)))).isEqualTo(Why.REMOTE);
    }

    @Test
    void whoLeftAndComesBackKeepsTheNumberAndWaitsAgain() {
        announce(world.reference(nine));
        mark("ARRIVED", "BOOKED");
        world.until(NINE.plus(Duration.ofMinutes(15)));
        announce(world.reference(nine));

        assertThat(world.tickets.ofAppointment(nine, LocalDate.of(2026, 12, 1))).hasValueSatisfying(ticket -> {
            assertThat(ticket.label()).isEqualTo("A001");
            assertThat(ticket.state()).isEqualTo(State.WAITING);
            assertThat(ticket.dueAt()).isEqualTo(NINE.plus(Duration.ofMinutes(15)));
        });
    }

    @Test
    void whoArrivedBeforeTheHallWasOpenedGetsANumber() {
        world.brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.appointment SET state = 'ARRIVED' WHERE id = ?", nine));

        assertThat(announce(world.reference(nine))).isInstanceOf(Expected.class);
    }

    @Test
    void aGuessedKeyOpensNoHall() {
        assertThat(world.halls.ofKiosk(world.hall().kioskKey())).isPresent();
        assertThat(world.halls.ofKiosk(Key.draw().value())).isEmpty();
        assertThat(world.halls.ofKiosk("")).isEmpty();
        assertThat(world.halls.ofKiosk(world.hall().screenKey()))
                .as("who reads the screen cannot announce anybody")
                .isEmpty();
        String former = world.hall().kioskKey();
        world.halls.renew(Brumeval.PLACE);
        assertThat(world.halls.ofKiosk(former)).isEmpty();
    }

    private Announcement announce(String reference) {
        return world.booking.transaction(() -> world.arrivals.announce(world.hall(), reference));
    }

    private Announcement announce(String name, String hour) {
        return world.booking.transaction(() -> world.arrivals.announce(world.hall(), name, hour));
    }

    private void mark(String seen, String next) {
        world.booking.transaction(() -> world.acts.change(
                HallWorld.AMEL, nine, Appointment.State.valueOf(seen), 0, Appointment.State.valueOf(next)));
    }

    private static Why why(Announcement announcement) {
        return ((NotNow) announcement).why();
    }
}
