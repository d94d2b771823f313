package fr.parvis.modules.appointments.booking.blocks;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.blocks.Blocks.BlockResult;
import fr.parvis.modules.appointments.openings.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant TEN = NINE.plusSeconds(3600);

    private final BookingWorld world = new BookingWorld();
    private final Blocks blocks =
            new StoredBlocks(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);

    @Test
    void keepsATimeFromBeingBookedUntilItIsFreed() {
        UUID block = ((BlockResult.Blocked) block(NINE, TEN)).id();

        assertThat(world.hold(NINE, 1, "a")).isInstanceOf(HoldResult.Taken.class);
        assertThat(world.hold(TEN, 1, "a")).isInstanceOf(HoldResult.Held.class);
        assertThat(blocks.of(Brumeval.PLACE, DAY))
                .containsExactly(new Block(
                        block, DESK, "Guichet", new Interval(NINE, TEN), "Réunion", Optional.of("Amel Haddad")));

        assertThat(List.of(unblock(block), unblock(block))).containsExactly(true, false);
        assertThat(world.hold(NINE, 1, "b")).isInstanceOf(HoldResult.Held.class);
        assertThat(blocks.of(Brumeval.PLACE, DAY)).isEmpty();
    }

    @Test
    void blocksNothingWherePeopleAreExpectedAndNamesThem() {
        UUID second = world.held(NINE.plusSeconds(2400), "a");
        UUID first = world.held(NINE, "b");
        world.confirm(second, "max@exemple.fr");
        world.confirm(first, "zoe@exemple.fr");

        assertThat(block(NINE, TEN)).isEqualTo(new BlockResult.Busy(List.of(first, second)));
        assertThat(blocks.of(Brumeval.PLACE, DAY)).isEmpty();
        assertThat(block(NINE.plusSeconds(1200), NINE.plusSeconds(2400))).isInstanceOf(BlockResult.Blocked.class);
    }

    @Test
    void waitsForWhoIsChoosingButNotForHoldsThatEnded() {
        world.held(NINE, "a");
        assertThat(block(NINE, TEN)).isEqualTo(new BlockResult.Busy(List.of()));

        world.brumeval.wait(Duration.ofMinutes(11));

        assertThat(block(NINE, TEN)).isInstanceOf(BlockResult.Blocked.class);
    }

    @Test
    void blocksOnceHoweverOftenTheButtonIsPressed() {
        assertThat(block(NINE, TEN)).isInstanceOf(BlockResult.Blocked.class);
        assertThat(block(NINE, TEN)).isEqualTo(new BlockResult.Busy(List.of()));
        assertThat(blocks.of(Brumeval.PLACE, DAY)).hasSize(1);
    }

    @Test
    void freesNeitherAnAppointmentNorWhatComesFromElsewhere() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, reason)
                VALUES (gen_random_uuid(), 'brumeval', ?, '[2026-12-01 10:00Z, 2026-12-01 11:00Z)', 'BLOCK', 'Agenda')
                """, DESK));

        List<UUID> all =
                world.brumeval.jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM appointments.occupation")
                        .mapTo(UUID.class)
                        .list());
        assertThat(all).hasSize(2).noneMatch(this::unblock);
    }

    private BlockResult block(Instant from, Instant until) {
        return world.transaction(() -> blocks.block(DESK, new Interval(from, until), "Réunion", "Amel Haddad"));
    }

    private boolean unblock(UUID id) {
        return world.transaction(() -> blocks.unblock(id));
    }
}
