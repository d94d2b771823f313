package fr.parvis.modules.appointments.statistics;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static fr.parvis.modules.appointments.queue.HallWorld.AMEL;
import static fr.parvis.modules.appointments.queue.HallWorld.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.queue.HallWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final HallWorld world = new HallWorld();
    private final Statistics statistics = new Statistics(world.brumeval.jdbi, world.brumeval.clock);
    private final OpenDays openDays = new OpenDays(
            world.brumeval.jdbi,
            world.brumeval.collectivites,
            new Timetables(world.brumeval.collectivites),
            world.brumeval.clock);

    @Test
    void tellsWhoWasReceivedWhoDidNotComeAndWhoCancelled() {
        UUID seen = world.booked(NINE);
        UUID absent = world.booked(NINE.plus(Duration.ofMinutes(20)));
        UUID cancelled = world.booked(NINE.plus(Duration.ofMinutes(40)));
        world.booked(NINE.plus(Duration.ofMinutes(60)));
        world.booking.transaction(() -> world.booking.bookings.cancel(cancelled, Optional.empty(), ""));
        world.until(NINE.plus(Duration.ofHours(4)));
        mark(seen, State.ARRIVED);
        change(seen, State.ARRIVED, State.SEEN);
        mark(absent, State.NO_SHOW);

        assertThat(total(Grouping.PLACE)).satisfies(line -> {
            assertThat(List.of(line.all(), line.seen(), line.noShow(), line.untold()))
                    .containsExactly(4L, 1L, 1L, 1L);
            assertThat(line.cancelledByResident()).isEqualTo(1);
            assertThat(line.cancelledByService()).isZero();
            assertThat(line.noShowRate()).contains(50L);
            assertThat(line.noticeDays())
                    .hasValueSatisfying(days -> assertThat(days).isBetween(5.9, 6.1));
        });
        assertThat(lines(Grouping.PLACE)).first().extracting(Line::label).isEqualTo("Mairie");
        assertThat(lines(Grouping.CHANNEL)).extracting(Line::key).containsExactly("ONLINE", "");
        assertThat(lines(Grouping.DESK)).extracting(Line::label).contains("Guichet – Mairie");
    }

    @Test
    void countsOnlyTheServicesOfTheAgent() {
        world.booked(NINE);
        world.until(NINE.plus(Duration.ofDays(1)));
        count();

        assertThat(statistics.of(HUGO, scope(Grouping.PLACE))).singleElement().satisfies(line -> {
            assertThat(line.all()).isZero();
            assertThat(line.openMinutes()).isZero();
        });
    }

    @Test
    void tellsHowMuchOfTheOpenTimeWasTaken() {
        world.booked(NINE);
        world.until(NINE.plus(Duration.ofDays(1)));
        count();

        assertThat(total(Grouping.PLACE)).satisfies(line -> {
            assertThat(line.openMinutes()).as("two desks from nine to twelve").isEqualTo(2 * 180);
            assertThat(line.takenMinutes()).isEqualTo(20);
            assertThat(line.occupancy()).contains(6L);
        });
    }

    @Test
    void leavesOutTimeThatWasBlockedAndAddsTimeThatWasGivenOutsideOfHours() {
        occupy("BLOCK", "2026-12-01 09:00+01", "2026-12-01 10:30+01");
        occupy("BLOCK", "2026-12-01 18:00+01", "2026-12-01 19:00+01");
        world.until(NINE.plus(Duration.ofDays(1)));
        count();

        assertThat(lines(Grouping.DESK))
                .filteredOn(line -> line.key().equals(DESK.toString()))
                .extracting(Line::openMinutes)
                .containsExactly(90L);
    }

    @Test
    void rulesThatChangeLaterDoNotChangeThePast() {
        world.until(NINE.plus(Duration.ofDays(1)));
        count();
        world.brumeval.jdbi.useHandle(handle -> handle.execute("DELETE FROM appointments.opening"));
        count();
        world.brumeval.wait(Duration.ofDays(1));
        count();

        assertThat(total(Grouping.DAY).openMinutes()).isEqualTo(2 * 180);
        assertThat(world.booking.number(
                        "SELECT count(*) FROM appointments.resource_day WHERE day = '2026-12-02' AND open_minutes = 0"))
                .isEqualTo(2);
    }

    @Test
    void aNightOfDaylightSavingLastsWhatItLasts() {
        world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                UPDATE appointments.opening SET starts = '01:00', ends = '05:00' WHERE resource_id = ?
                """, DESK));
        world.until(Instant.parse("2027-03-29T10:00:00Z"));
        count();

        Line spring = lines(Grouping.DAY, LocalDate.of(2027, 3, 28)).get(0);
        assertThat(spring.openMinutes())
                .as("three hours, and three of the other desk")
                .isEqualTo(180 + 180);
        world.until(Instant.parse("2027-10-31T23:30:00Z"));
        count();
        Line autumn = lines(Grouping.DAY, LocalDate.of(2027, 10, 31)).get(0);
        assertThat(autumn.openMinutes())
                .as("five hours, and three of the other desk")
                .isEqualTo(300 + 180);
    }

    @Test
    void aDayBeginsAndEndsAtLocalMidnight() {
        move(world.booked(NINE), "2026-12-01 00:00+01");
        move(world.booked(NINE.plus(Duration.ofMinutes(20))), "2026-12-01 23:55+01");
        move(world.booked(NINE.plus(Duration.ofMinutes(40))), "2026-12-02 00:00+01");

        assertThat(total(Grouping.DAY).all()).isEqualTo(2);
        assertThat(lines(Grouping.DAY).get(0).key()).isEqualTo("2026-12-01");
    }

    @Test
    void tellsHowLongPeopleWaitedInTheHall() {
        world.until(NINE);
        world.walksIn();
        world.brumeval.wait(Duration.ofMinutes(10));
        world.next(DESK);
        world.walksIn();

        assertThat(total(Grouping.PLACE)).satisfies(line -> {
            assertThat(line.numbers()).isEqualTo(2);
            assertThat(line.waitMinutes()).contains(10.0);
        });
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyGroupingAddsUpToTheSame(Grouping grouping) {
        world.booked(NINE);
        world.booked(NINE.plus(Duration.ofMinutes(20)));
        world.until(NINE);
        world.walksIn();

        List<Line> lines = lines(grouping);
        assertThat(lines).last().extracting(Line::key).isEqualTo("");
        assertThat(lines.subList(0, lines.size() - 1).stream()
                        .mapToLong(Line::all)
                        .sum())
                .isEqualTo(2)
                .isEqualTo(lines.get(lines.size() - 1).all());
    }

    @Test
    void readsAMonthOfAHundredThousandAppointmentsByTheirIndex() {
        world.brumeval.jdbi.useHandle(handle -> {
            handle.execute("""
                    INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at,
                        ends_at, family_name, channel, created_at, booked_at, ended_at)
                    SELECT gen_random_uuid(), 'brumeval', ?, ?, CASE n % 10 WHEN 0 THEN 'NO_SHOW' ELSE 'SEEN' END, 'R' || n,
                        timestamptz '2025-01-01 08:00Z' + n * interval '10 minutes',
                        timestamptz '2025-01-01 08:05Z' + n * interval '10 minutes', 'Durand', 'ONLINE', '2024-12-01', '2024-12-01',
                        '2025-01-01'
                    FROM generate_series(1, 100000) AS n
                    """, Brumeval.TYPE, Brumeval.PLACE);
            handle.execute("ANALYZE appointments.appointment");
        });
        Scope month = new Scope(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), Optional.empty(), Grouping.DAY);
        Scope everything =
                new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), Optional.empty(), Grouping.MONTH);

        assertThat(plan()).contains("appointment_collectivite_id_starts_at_idx");
        assertThat(statistics.of(AMEL, month)).hasSize(32);
        long began = System.nanoTime();
        assertThat(statistics.of(AMEL, everything))
                .last()
                .extracting(Line::noShowRate)
                .isEqualTo(Optional.of(10L));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private String plan() {
        String sql = "EXPLAIN SELECT count(*) FROM appointments.appointment WHERE state <> 'HELD' "
                + "AND starts_at >= '2026-03-01' AND starts_at < '2026-04-01'";
        return world.brumeval.jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).collect(Collectors.joining("\n")));
    }

    private void count() {
        world.booking.transaction(() -> {
            openDays.run();
            return null;
        });
    }

    private void occupy(String kind, String from, String until) {
        world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind)
                VALUES (gen_random_uuid(), 'brumeval', ?, tstzrange(?::timestamptz, ?::timestamptz), ?)
                """, DESK, from, until, kind));
    }

    private void move(UUID appointment, String at) {
        world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                UPDATE appointments.appointment SET starts_at = ?::timestamptz, ends_at = ?::timestamptz + interval '5 minutes'
                WHERE id = ?
                """, at, at, appointment));
    }

    private void mark(UUID appointment, State next) {
        change(appointment, State.BOOKED, next);
    }

    private void change(UUID appointment, State seen, State next) {
        boolean changed = world.booking.transaction(() -> world.acts.change(AMEL, appointment, seen, 0, next));
        assertThat(changed).isTrue();
    }

    private Line total(Grouping grouping) {
        List<Line> lines = lines(grouping);
        return lines.get(lines.size() - 1);
    }

    private List<Line> lines(Grouping grouping) {
        return lines(grouping, DAY);
    }

    private List<Line> lines(Grouping grouping, LocalDate day) {
        return statistics.of(AMEL, new Scope(day, day, Optional.empty(), grouping));
    }

    private static Scope scope(Grouping grouping) {
        return new Scope(DAY, DAY, Optional.empty(), grouping);
    }
}
