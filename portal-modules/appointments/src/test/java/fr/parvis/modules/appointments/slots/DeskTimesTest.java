package fr.parvis.modules.appointments.slots;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.offer.StoredOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final BookingWorld world = new BookingWorld();

    @Test
    void showsWhatIsFreeWithoutWaitingForTheCount() {
        world.held(NINE, "a");

        assertThat(free(DAY, 1, Desks.any())).hasSize(8).doesNotContain(NINE);
        assertThat(free(DAY, 1, Desks.except(DESK))).isEmpty();
    }

    @Test
    void showsWhatResidentsMayNotTake() {
        world.type("max_notice_days = 1, release = '{\"kind\": \"RANDOM\", \"fromDays\": 1, \"toDays\": 1}'");

        assertThat(free(DAY.plusDays(100), 1, Desks.any())).hasSize(9);
    }

    @Test
    void showsTimesAtWhichOneDeskReceivesSoManyPeople() {
        world.type("max_people = 3");
        world.held(NINE.plusSeconds(2400), "a");

        assertThat(free(DAY, 3, Desks.any())).doesNotContain(NINE).contains(NINE.plusSeconds(3600));
    }

    @Test
    void showsNoTimeThatHasEnded() {
        world.brumeval.wait(Duration.between(world.brumeval.clock.instant(), NINE.plusSeconds(1500)));

        assertThat(free(DAY, 1, Desks.any())).hasSize(8).first().isEqualTo(NINE.plusSeconds(1200));
    }

    private List<Instant> free(LocalDate day, int people, Desks desks) {
        var type = new StoredOffer(world.brumeval.jdbi).type(Brumeval.TYPE);
        return world.deskTimes.free(List.of(type), Brumeval.PLACE, day, people, desks).values().stream()
                .flatMap(Collection::stream)
                .map(Slot::startsAt)
                .toList();
    }
}
