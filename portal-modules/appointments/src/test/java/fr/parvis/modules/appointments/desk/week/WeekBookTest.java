package fr.parvis.modules.appointments.desk.week;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.blocks.StoredBlocks;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.desk.week.agenda.Taken;
import fr.parvis.modules.appointments.desk.week.agenda.Taken.Kind;
import fr.parvis.modules.appointments.desk.week.agenda.TakenTimes;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekBookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-0000000000d2");
    private static final Agent AMEL = new Agent("amel", "Amel Haddad", Role.RECEPTION, Set.of("etat-civil"), false);
    private static final Agent HUGO =
            new Agent("hugo", "Hugo Moreau", Role.MANAGER, Set.of("police-municipale"), false);

    private final BookingWorld world = new BookingWorld();
    private final StoredBlocks blocks =
            new StoredBlocks(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final WeekBook book = new WeekBook(
            world.brumeval.jdbi,
            new DayLists(world.brumeval.jdbi),
            blocks,
            new Closings(world.brumeval.jdbi),
            world.brumeval.collectivites);
    private final TakenTimes times = new TakenTimes(world.brumeval.jdbi, world.brumeval.clock);

    @Test
    void showsWhoComesOnEachDayAndHowMuchIsFree() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        world.count();

        List<WeekDay> days = week(AMEL, Optional.empty());

        assertThat(days).extracting(WeekDay::day).hasSize(7).startsWith(MONDAY);
        assertThat(days.get(1).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Zoé Durand"));
        assertThat(days.get(1).expected()).isEqualTo(1);
        assertThat(days.get(1).free()).containsExactly(new FreeCount("Carte d’identité", 8));
        assertThat(days.get(2).free()).containsExactly(new FreeCount("Carte d’identité", 9));
    }

    @Test
    void tellsAnAgentOfAnotherServiceHowManyComeButNotWho() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");

        WeekDay tuesday = week(HUGO, Optional.empty()).get(1);

        assertThat(tuesday.rows()).isEmpty();
        assertThat(tuesday.others()).isEqualTo(1);
        assertThat(tuesday.free()).isEmpty();
        assertThat(taken(HUGO)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.OTHER_SERVICE);
            assertThat(one.name() + one.type()).isEmpty();
            assertThat(one.appointment()).isEmpty();
        });
    }

    @Test
    void showsBlocksClosuresAndHolidays() {
        world.transaction(() ->
                blocks.block(DESK, new Interval(NINE, NINE.plus(Duration.ofMinutes(30))), "Réunion", "Amel Haddad"));
        close(DESK, "2026-12-01 10:00", "2026-12-03 00:00");

        List<WeekDay> days = week(AMEL, Optional.empty());

        assertThat(days.get(1).blocked())
                .singleElement()
                .satisfies(block -> assertThat(block.reason()).isEqualTo("Réunion"));
        assertThat(days.get(1).closed()).singleElement().satisfies(closed -> {
            assertThat(closed.during().start()).isEqualTo("2026-12-01T09:00:00Z");
            assertThat(days.get(1).isWhole(closed)).isFalse();
        });
        assertThat(days.get(2).closed())
                .singleElement()
                .satisfies(closed -> assertThat(days.get(2).isWhole(closed)).isTrue());
        assertThat(days.get(3).closed()).isEmpty();
        assertThat(world.transaction(
                        () -> book.days(AMEL, Brumeval.PLACE, LocalDate.of(2026, 12, 25), 1, Optional.empty())))
                .singleElement()
                .satisfies(christmas -> assertThat(christmas.holiday()).isTrue());
    }

    @Test
    void showsOneDeskWhenAsked() {
        world.addDesk(OTHER);
        world.brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.resource SET name = 'Bureau' WHERE id = ?", OTHER));
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        world.confirm(world.held(NINE, "b"), "max@exemple.fr");

        assertThat(week(AMEL, Optional.empty()).get(1).rows()).hasSize(2);
        assertThat(week(AMEL, Optional.of("Bureau")).get(1).rows()).hasSize(1);
        assertThat(world.transaction(() -> times.of(AMEL, Brumeval.PLACE, MONDAY, 7, Optional.of("Bureau"))))
                .hasSize(1);
    }

    @Test
    void namesWhoComesInTheCalendarAndShowsAHoldWithoutAName() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        world.held(NINE.plus(Duration.ofMinutes(20)), "b");

        assertThat(taken(AMEL))
                .satisfiesExactly(
                        zoe -> {
                            assertThat(zoe.kind()).isEqualTo(Kind.APPOINTMENT);
                            assertThat(zoe.name()).isEqualTo("Zoé Durand");
                            assertThat(zoe.during()).isEqualTo(new Interval(NINE, NINE.plus(Duration.ofMinutes(20))));
                        },
                        hold -> {
                            assertThat(hold.kind()).isEqualTo(Kind.HELD);
                            assertThat(hold.name()).isEmpty();
                        });
    }

    @Test
    void countsTheDayOfTheClocksAndNotOfGreenwich() {
        world.brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.opening SET starts = '00:00'"));
        world.confirm(world.held(NINE.minus(Duration.ofHours(9)), "a"), "zoe@exemple.fr");

        assertThat(week(AMEL, Optional.empty()).get(1).rows()).hasSize(1);
        assertThat(week(HUGO, Optional.empty()).get(1).others()).isEqualTo(1);
    }

    private List<WeekDay> week(Agent agent, Optional<String> desk) {
        return world.transaction(() -> book.days(agent, Brumeval.PLACE, MONDAY, 7, desk));
    }

    private List<Taken> taken(Agent agent) {
        return world.transaction(() -> times.of(agent, Brumeval.PLACE, MONDAY, 7, Optional.empty()));
    }

    private void close(UUID desk, String starts, String ends) {
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO appointments.closure (id, collectivite_id, resource_id, starts, ends, reason) VALUES (gen_random_uuid(), 'brumeval', ?, ?::timestamp, ?::timestamp, 'malade')",
                desk,
                starts,
                ends));
    }
}
