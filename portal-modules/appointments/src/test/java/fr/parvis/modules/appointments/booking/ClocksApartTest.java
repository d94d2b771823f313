package fr.parvis.modules.appointments.booking;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two nodes whose clocks are half a minute apart: a hold may end a little sooner or later, a time is never given twice. */
class ClocksApartTest {

    private static final Duration APART = Duration.ofSeconds(30);

    private final BookingWorld world = new BookingWorld();
    private final Bookings ahead = world.bookings(Clock.offset(world.brumeval.clock, APART));

    @Test
    void aTimeHeldOnOneNodeIsTakenOnTheOther() {
        world.held(NINE, "zoe");

        assertThat(hold(ahead, "max")).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void aHoldThatHasEndedForOneNodeOnlyIsGivenOnAndNotConfirmedToo() {
        UUID first = world.held(NINE, "zoe");
        world.brumeval.wait(Duration.ofMinutes(10).minusSeconds(10));

        HoldResult second = hold(ahead, "max");
        assertThat(second).as("over by the clock that is ahead").isInstanceOf(HoldResult.Held.class);
        assertThat(confirm(world.bookings, first, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
        assertThat(confirm(ahead, ((HoldResult.Held) second).id(), "max@exemple.fr"))
                .isInstanceOf(ConfirmResult.Booked.class);
    }

    @Test
    void anAppointmentConfirmedOnOneNodeIsNotTakenByTheOther() {
        UUID first = ((HoldResult.Held) hold(ahead, "zoe")).id();
        assertThat(confirm(world.bookings, first, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Booked.class);
        world.brumeval.wait(Duration.ofHours(1));

        assertThat(hold(ahead, "max")).isInstanceOf(HoldResult.Taken.class);
        assertThat(hold(world.bookings, "eva")).isInstanceOf(HoldResult.Taken.class);
    }

    private HoldResult hold(Bookings node, String owner) {
        return world.transaction(() ->
                node.hold(new HoldWish(Brumeval.TYPE, Brumeval.PLACE, NINE, 1, owner, Optional.empty(), Map.of())));
    }

    private ConfirmResult confirm(Bookings node, UUID hold, String email) {
        return world.transaction(() -> node.confirm(
                hold, new Details("Zoé", "Durand", Optional.of(email), Optional.empty(), "", Optional.empty())));
    }
}
