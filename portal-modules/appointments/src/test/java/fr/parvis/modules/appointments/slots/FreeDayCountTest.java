package fr.parvis.modules.appointments.slots;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.booking.BookingWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreeDayCountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Duration SLOT = Duration.ofMinutes(20);

    private final BookingWorld world = new BookingWorld();

    @Test
    void findsTheTimesOfADay() {
        world.count();

        assertThat(world.free(DAY, 1))
                .hasSize(9)
                .first()
                .extracting(Slot::startsAt)
                .isEqualTo(NINE);
    }

    @Test
    void losesWhatIsTakenAndFindsItAgain() {
        world.count();
        UUID hold = world.held(NINE, "a");
        world.count();
        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).doesNotContain(NINE);

        world.transaction(() -> {
            world.bookings.release(hold);
            return null;
        });
        world.count();

        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).contains(NINE);
    }

    @Test
    void findsTheTimeOfAnEndedHoldAgain() {
        world.held(NINE, "a");
        world.count();
        world.brumeval.wait(Duration.ofMinutes(11));
        world.count();

        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).contains(NINE);
    }

    @Test
    void neverCountsTwoDesksAsOneThatReceivesTwoPeople() {
        world.type("max_people = 2");
        world.addDesk(UUID.randomUUID());
        for (int n = 0; n < 9; n++) {
            world.held(NINE.plus(SLOT.multipliedBy(n)), "visitor " + n);
            if (n % 2 == 0) {
                continue;
            }
            world.held(NINE.plus(SLOT.multipliedBy(n)), "other " + n);
        }
        world.count();

        assertThat(world.free(DAY, 1)).hasSize(5);
        assertThat(world.free(DAY, 2)).isEmpty();
    }

    @Test
    void followsAChangedOpeningAClosureAndANewDesk() {
        world.count();
        world.brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.opening SET ends = '10:00'"));
        world.count();
        assertThat(world.free(DAY, 1)).hasSize(3);

        world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO appointments.closure (id, collectivite_id, starts, ends)
                VALUES (gen_random_uuid(), 'brumeval', '2026-12-01 09:20', '2026-12-01 09:40')
                """));
        world.count();
        assertThat(world.free(DAY, 1)).hasSize(2);

        world.addDesk(UUID.randomUUID());
        world.count();
        assertThat(world.free(DAY, 1)).hasSize(8);
    }

    @Test
    void countsTheSeatsOfAWorkshop() {
        world.type("capacity = 2");
        world.held(NINE, "a");
        world.count();
        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).contains(NINE);

        world.held(NINE, "b");
        world.count();
        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).doesNotContain(NINE);
    }

    @Test
    void countsTheDaysThatTheCalendarBrings() {
        world.count();
        assertThat(world.free(DAY.plusDays(88), 1)).isEmpty();

        world.brumeval.wait(Duration.ofDays(10));
        world.count();

        assertThat(world.free(DAY.plusDays(88), 1)).isNotEmpty();
        assertThat(world.number("SELECT count(*) FROM appointments.free_day WHERE day < '2026-12-05'"))
                .isZero();
    }

    @Test
    void showsNothingThatIsNotReleased() {
        world.type("""
                release = '{"kind": "FIXED_HOUR", "weeksAhead": 1, "day": "MONDAY", "hour": "09:00"}'
                """);
        world.count();

        assertThat(world.free(LocalDate.of(2026, 12, 6), 1)).isNotEmpty();
        assertThat(world.free(LocalDate.of(2026, 12, 7), 1)).isEmpty();
        world.brumeval.wait(
                Duration.between(Instant.parse("2026-11-25T09:00:00Z"), Instant.parse("2026-11-30T08:00:00Z")));
        assertThat(world.free(LocalDate.of(2026, 12, 7), 1)).isNotEmpty();
    }
}
