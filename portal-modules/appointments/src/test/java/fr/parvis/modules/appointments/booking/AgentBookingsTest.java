package fr.parvis.modules.appointments.booking;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveWish;
import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgentBookingsTest {

    private static final Duration SLOT = Duration.ofMinutes(20);
    private static final UUID OTHER_DESK = UUID.fromString("00000000-0000-0000-0000-0000000000d2");
    private static final By AMEL =
            By.agent(new Agent("amel", "Amel Haddad", Role.RECEPTION, Set.of("etat-civil"), false), Channel.PHONE);

    private final BookingWorld world = new BookingWorld();

    @Test
    void takesATimeThatResidentsMayNotTakeYet() {
        world.type("min_notice_minutes = 60, max_notice_days = 30, "
                + "release = '{\"kind\": \"WAVES\", \"waves\": [{\"daysAhead\": 2, \"percent\": 100}]}'");
        Instant inAMinute = Instant.parse("2026-11-25T09:20:00Z");
        world.brumeval.wait(Duration.ofMinutes(19));

        assertThat(hold(inAMinute, Desks.any())).isInstanceOf(HoldResult.Held.class);
        assertThat(hold(NINE, Desks.any())).isInstanceOf(HoldResult.Held.class);
        assertThat(hold(NINE.plus(Duration.ofDays(60)), Desks.any())).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void takesNoTimeThatIsTakenOrAtWhichNobodyReceives() {
        world.held(NINE, "a");

        HoldResult taken = hold(NINE, Desks.any());

        assertThat(((HoldResult.Taken) taken).nearest())
                .hasSize(8)
                .first()
                .satisfies(slot -> assertThat(slot.startsAt()).isEqualTo(NINE.plus(SLOT)));
        assertThat(hold(NINE.minusSeconds(3600), Desks.any())).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold(NINE.plusSeconds(300), Desks.any())).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void takesATimeThatHasBegunUntilItEnds() {
        world.brumeval.wait(Duration.between(world.brumeval.clock.instant(), NINE.plusSeconds(600)));

        assertThat(confirm(held(NINE))).isInstanceOf(ConfirmResult.Booked.class);
        assertThat(hold(NINE.minus(Duration.ofDays(1)), Desks.any())).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void takesTheDeskThatWasChosenOrAnother() {
        world.addDesk(OTHER_DESK);

        confirm(((HoldResult.Held) hold(NINE, Desks.only(OTHER_DESK))).id());
        assertThat(desks()).isEqualTo(OTHER_DESK.toString());
        assertThat(hold(NINE, Desks.except(DESK))).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold(NINE, Desks.only(DESK))).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void writesDownWhoBookedForWhomAndHow() {
        UUID booked = held(NINE);
        confirm(booked);

        Appointment appointment = found(booked);
        assertThat(appointment.channel()).isEqualTo(Channel.PHONE);
        assertThat(appointment.agent()).contains("Amel Haddad");
        assertThat(appointment.email()).isEmpty();
        assertThat(world.number("SELECT count(*) FROM appointments.appointment_event WHERE actor = 'AGENT' "
                        + "AND agent = 'Amel Haddad' AND kind = 'BOOKED'"))
                .isOne();
    }

    @Test
    void holdsOnceWhenTheButtonIsPressedTwiceButAgainForTheNextPerson() {
        world.addDesk(OTHER_DESK);
        UUID hold = held(NINE);

        assertThat(held(NINE)).isEqualTo(hold);
        world.brumeval.wait(Duration.ofSeconds(3));
        assertThat(held(NINE)).isNotEqualTo(hold);
    }

    @Test
    void booksOnceHoweverOftenTheButtonIsPressed() {
        UUID hold = held(NINE);

        assertThat(confirm(hold)).isEqualTo(confirm(hold));
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isOne();
    }

    @Test
    void booksAgainForWhoHasAnAppointmentOnlyWhenTheAgentSaysSo() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        UUID second = held(NINE.plus(SLOT));
        Details zoe = new Details("", "Durand", Optional.of("zoe@exemple.fr"), Optional.empty(), "", Optional.empty());

        assertThat(world.transaction(() -> world.bookings.confirm(second, zoe)))
                .isInstanceOf(ConfirmResult.TooMany.class);
        assertThat(world.transaction(() -> world.bookings.confirm(second, zoe, true)))
                .isInstanceOf(ConfirmResult.Booked.class);
    }

    @Test
    void opensNothingToABrowserThatGuessesTheAgent() {
        UUID hold = held(NINE);

        for (String key : new String[] {"", "amel"}) {
            assertThat(world.transaction(() ->
                            new StoredAppointments(world.brumeval.jdbi).find(hold, Optional.of(key), Optional.empty())))
                    .isEmpty();
        }
    }

    @Test
    void movesToATimeThatResidentsMayNotTakeAndSaysWhy() {
        UUID booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
        Instant far = NINE.plus(Duration.ofDays(200));

        assertThat(move(booked, 0, far, Desks.any())).isInstanceOf(MoveResult.Moved.class);
        assertThat(found(booked).startsAt()).isEqualTo(far);
        assertThat(world.events).last().isEqualTo(new AppointmentMoved(booked, NINE, true, "Travaux"));
        assertThat(world.number("SELECT count(*) FROM appointments.appointment_event WHERE kind = 'MOVED' "
                        + "AND agent = 'Amel Haddad' AND details ->> 'reason' = 'Travaux'"))
                .isOne();
    }

    @Test
    void movesNothingThatTheResidentMovedOrCancelledMeanwhile() {
        UUID booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
        world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plus(SLOT)));

        assertThat(move(booked, 0, NINE.plus(SLOT.multipliedBy(3)), Desks.any()))
                .isInstanceOf(MoveResult.Changed.class);
        assertThat(found(booked).startsAt()).isEqualTo(NINE.plus(SLOT));
        world.transaction(() -> world.bookings.cancel(booked, Optional.empty(), ""));
        assertThat(move(booked, 2, NINE, Desks.any())).isInstanceOf(MoveResult.Changed.class);
    }

    @Test
    void changesTheDeskWithoutNewsForTheResident() {
        UUID booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
        assertThat(move(booked, 0, NINE, Desks.except(DESK))).isInstanceOf(MoveResult.Taken.class);
        assertThat(desks()).isEqualTo(DESK.toString());
        world.addDesk(OTHER_DESK);

        assertThat(move(booked, 0, NINE, Desks.except(DESK))).isInstanceOf(MoveResult.Moved.class);

        assertThat(desks()).isEqualTo(OTHER_DESK.toString());
        assertThat(found(booked).sequence()).isZero();
        assertThat(world.events).hasOnlyElementsOfType(AppointmentBooked.class);
    }

    private UUID held(Instant start) {
        return ((HoldResult.Held) hold(start, Desks.any())).id();
    }

    private HoldResult hold(Instant start, Desks desks) {
        return world.transaction(() -> world.bookings.hold(
                new HoldWish(Brumeval.TYPE, Brumeval.PLACE, start, 1, "", Optional.empty(), Map.of(), AMEL, desks)));
    }

    private ConfirmResult confirm(UUID hold) {
        return world.transaction(() -> world.bookings.confirm(
                hold, new Details("", "Durand", Optional.empty(), Optional.empty(), "", Optional.empty())));
    }

    private MoveResult move(UUID id, int sequence, Instant start, Desks desks) {
        return world.transaction(() -> world.bookings.move(
                new MoveWish(id, OptionalInt.of(sequence), Brumeval.PLACE, start, AMEL, desks, "Travaux")));
    }

    private Appointment found(UUID id) {
        return new StoredAppointments(world.brumeval.jdbi).find(id).orElseThrow();
    }

    private String desks() {
        return world.brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT string_agg(resource_id::text, ' ') FROM appointments.occupation")
                        .mapTo(String.class)
                        .one());
    }
}
