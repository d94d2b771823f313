package fr.parvis.modules.appointments.desk.book;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CounterHoldsTest {

    private static final Agent AMEL = agent("Amel Haddad", Role.RECEPTION, Set.of("etat-civil"));
    private static final Agent NADIA = agent("Nadia Roux", Role.OFFICER, Set.of("etat-civil"));
    private static final Agent HUGO = agent("Hugo Moreau", Role.MANAGER, Set.of("police-municipale"));

    private final BookingWorld world = new BookingWorld();
    private final StoredOffer offer = new StoredOffer(world.brumeval.jdbi);
    private final Remit remit = new Remit(world.brumeval.jdbi, offer);
    private final CounterHolds holds =
            new CounterHolds(remit, offer, new StoredAppointments(world.brumeval.jdbi), world.bookings);

    @Test
    void takesATimeForAgentsOfTheServiceOnly() {
        assertThat(take(HUGO, value(NINE), Optional.empty())).isEqualTo(new HoldResult.Taken(List.of()));
        assertThat(take(AMEL, value(NINE), Optional.empty())).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void opensAHoldToItsAgentOnly() {
        UUID held = held(AMEL, NINE);

        assertThat(holds.find(AMEL, Optional.of(held))).isPresent();
        assertThat(holds.find(NADIA, Optional.of(held))).isEmpty();
        assertThat(holds.find(AMEL, Optional.of(world.held(NINE.plusSeconds(3600), "browser"))))
                .isEmpty();
    }

    @Test
    void givesTheFormerTimeBackWithWhatWasTyped() {
        UUID former = held(AMEL, NINE);
        Optional<Appointment> before = holds.find(AMEL, Optional.of(former));

        HoldResult next = world.transaction(
                () -> holds.take(AMEL, value(NINE.plusSeconds(1200)), 1, Map.of("nom", "Le Goff"), before));

        UUID id = ((HoldResult.Held) next).id();
        assertThat(holds.find(AMEL, Optional.of(id)).orElseThrow().typed()).containsEntry("nom", "Le Goff");
        assertThat(holds.find(AMEL, Optional.of(former))).isEmpty();
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isOne();
    }

    @Test
    void keepsTheFormerTimeWhereTheOtherIsGone() {
        UUID former = held(AMEL, NINE);
        held(NADIA, NINE.plusSeconds(1200));

        assertThat(take(AMEL, value(NINE.plusSeconds(1200)), holds.find(AMEL, Optional.of(former))))
                .isInstanceOf(HoldResult.Taken.class);
        assertThat(holds.find(AMEL, Optional.of(former))).isPresent();
    }

    @Test
    void takesNothingAtAClosedPlaceAndNothingThatIsNotAButton() {
        for (String value : List.of("", "~~", "x~y~z", Brumeval.TYPE + "~" + UUID.randomUUID() + "~" + NINE)) {
            assertThat(take(AMEL, value, Optional.empty())).as(value).isEqualTo(new HoldResult.Taken(List.of()));
        }
        world.brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.place SET active = false"));
        assertThat(take(AMEL, value(NINE), Optional.empty())).isEqualTo(new HoldResult.Taken(List.of()));
    }

    @Test
    void takesNoMorePeopleThanTheTypeReceives() {
        assertThat(world.transaction(() -> holds.take(AMEL, value(NINE), 2, Map.of(), Optional.empty())))
                .isEqualTo(new HoldResult.Taken(List.of()));
    }

    @Test
    void letsWhoHandlesRequestsBlockTheDesksOfTheirServices() {
        assertThat(List.of(remit.mayBlock(AMEL), remit.mayBlock(NADIA))).containsExactly(false, true);
        assertThat(remit.desks(NADIA, Brumeval.PLACE)).containsExactly(new Desk(BookingWorld.DESK, "Guichet"));
        assertThat(remit.desks(HUGO, Brumeval.PLACE)).isEmpty();
    }

    private UUID held(Agent agent, Instant start) {
        return ((HoldResult.Held) take(agent, value(start), Optional.empty())).id();
    }

    private HoldResult take(Agent agent, String value, Optional<Appointment> former) {
        return world.transaction(() -> holds.take(agent, value, 1, Map.of(), former));
    }

    private static String value(Instant start) {
        return Brumeval.TYPE + "~" + Brumeval.PLACE + "~" + start;
    }

    private static Agent agent(String name, Role role, Set<String> services) {
        return new Agent(name, name, role, services, false);
    }
}
