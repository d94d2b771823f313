package fr.parvis.modules.appointments.desk.free;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.desk.free.FreeingRow.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreeingsTest {

    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-0000000000d2");

    private final FreedDesk freed = new FreedDesk();

    @Test
    void movesPeopleToAnotherDeskAtTheSameTimeWithoutAWord() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        freed.world.addDesk(OTHER);
        Freeing freeing = freed.begin(Otherwise.KEEP);

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.SAME_TIME);
        assertThat(start(zoe)).isEqualTo(NINE);
        assertThat(List.of(freed.at(DESK), freed.at(OTHER))).containsExactly(0, 1);
        assertThat(moves()).isEmpty();
    }

    @Test
    void movesWhoFindsNoOtherDeskToTheNearestTimeAndTellsThem() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        UUID max = freed.book(20, "max@exemple.fr");
        Freeing freeing = freed.begin(Otherwise.KEEP);

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.MOVED, Outcome.MOVED);
        assertThat(List.of(start(zoe), start(max))).containsExactlyInAnyOrder(next(0), next(20));
        assertThat(moves()).hasSize(2);
    }

    @Test
    void doesTheSameOnceHoweverOftenItIsAsked() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        UUID key = UUID.randomUUID();
        freed.begin(key, Otherwise.KEEP);
        freed.begin(key, Otherwise.KEEP);
        freed.goOn(freed.freeing(key));
        Instant moved = start(zoe);

        freed.goOn(freed.freeing(key));
        freed.only(freed.freeing(key), zoe);

        assertThat(start(zoe)).isEqualTo(moved);
        assertThat(moves()).hasSize(1);
        assertThat(freed.world.number("SELECT count(*) FROM appointments.closure"))
                .isEqualTo(1);
    }

    @Test
    void goesOnWhereAStoppedServerWas() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        UUID max = freed.book(20, "max@exemple.fr");
        Freeing freeing = freed.begin(Otherwise.KEEP);
        freed.only(freeing, zoe);
        Instant moved = start(zoe);

        freed.job();

        assertThat(start(zoe)).isEqualTo(moved);
        assertThat(start(max)).isNotEqualTo(NINE.plus(Duration.ofMinutes(20)));
        assertThat(moves()).hasSize(2);
    }

    @Test
    void keepsNewAppointmentsAwayUntilTheDeskIsOpenAgain() {
        Freeing freeing = freed.begin(Otherwise.KEEP);

        assertThat(freed.world.hold(NINE, 1, "a")).isInstanceOf(HoldResult.Taken.class);
        freed.world.transaction(() -> freed.freeings.reopen(freeing));
        assertThat(freed.world.hold(NINE, 1, "a")).isInstanceOf(HoldResult.Held.class);
        assertThat(freed.freeing(freeing.id()).closed()).isFalse();
    }

    @Test
    void offersAnotherTimeToWhoOnlyHeldOne() {
        UUID hold = freed.world.held(NINE, "a");
        freed.begin(Otherwise.KEEP);

        assertThat(freed.world.confirm(hold, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
    }

    @Test
    void movesWhoWasBookedInTheSecondInWhichTheDeskWasFreed() {
        Freeing freeing = freed.begin(Otherwise.KEEP);
        freed.world.transaction(() -> freed.freeings.reopen(freeing));
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        UUID closure = UUID.randomUUID();
        freed.world.brumeval.jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO appointments.closure (id, collectivite_id, resource_id, starts, ends) VALUES (?, 'brumeval', ?, '2026-12-01 08:00', '2026-12-01 12:30')",
                    closure,
                    DESK);
            handle.execute("UPDATE appointments.desk_release SET closure_id = ?", closure);
        });

        freed.job();

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.MOVED);
        assertThat(start(zoe)).isNotEqualTo(NINE);
    }

    @Test
    void keepsTheTimeOfWhoCannotBeMovedForAnAgentToPhone() {
        UUID zoe = onlyThisDay();
        Freeing freeing = freed.begin(Otherwise.KEEP);

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.KEPT);
        assertThat(rows(freeing)).singleElement().satisfies(row -> {
            assertThat(row.isToPhone()).isTrue();
            assertThat(row.isStranded()).isTrue();
        });
        assertThat(start(zoe)).isEqualTo(NINE);
        assertThat(freed.at(DESK)).isEqualTo(1);
    }

    @Test
    void callsOffWhoCannotBeMovedWhenTheAgentChoseSo() {
        UUID zoe = onlyThisDay();
        Freeing freeing = freed.begin(Otherwise.CANCEL);

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.CANCELLED);
        assertThat(freed.world.events).contains(new AppointmentCancelled(zoe, true));
    }

    @Test
    void callsAKeptTimeOffLaterOnceAndNothingElse() {
        UUID zoe = onlyThisDay();
        UUID stranger = freed.world.held(NINE.plus(Duration.ofMinutes(100)), "b");
        Freeing freeing = freed.begin(Otherwise.KEEP);
        freed.goOn(freeing);

        assertThat(cancel(freeing, stranger)).isFalse();
        assertThat(List.of(cancel(freeing, zoe), cancel(freeing, zoe))).containsExactly(true, false);
    }

    @Test
    void movesTheSeatsOfAWorkshop() {
        freed.world.type("capacity = 3");
        freed.book(0, "zoe@exemple.fr");
        freed.book(0, "max@exemple.fr");
        freed.world.addDesk(OTHER);
        Freeing freeing = freed.begin(Otherwise.KEEP);

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.SAME_TIME, Outcome.SAME_TIME);
        assertThat(freed.world.number("SELECT count(*) FROM appointments.seat s JOIN appointments.occupation o"
                        + " ON o.id = s.session_id WHERE o.resource_id = '" + OTHER + "'"))
                .isEqualTo(2);
    }

    @Test
    void movesNobodyAnyMoreOnceTheDeskIsOpenAgain() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        Freeing freeing = freed.begin(Otherwise.KEEP);
        freed.world.transaction(() -> freed.freeings.reopen(freeing));

        freed.goOn(freed.freeing(freeing.id()));
        freed.job();

        assertThat(start(zoe)).isEqualTo(NINE);
        assertThat(rows(freeing)).isEmpty();
    }

    @Test
    void leavesAloneWhoHasMovedByThemselvesSince() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        Freeing freeing = freed.begin(Otherwise.KEEP);
        freed.world.transaction(() -> freed.world.bookings.move(zoe, Brumeval.PLACE, next(40)));

        freed.goOn(freeing);

        assertThat(freed.outcomes(freeing)).containsExactly(Outcome.GONE);
        assertThat(start(zoe)).isEqualTo(next(40));
    }

    @Test
    void twoAgentsFreeADeskAtOnceAndEachPersonMovesOnce() {
        freed.book(0, "zoe@exemple.fr");
        Freeing first = freed.begin(Otherwise.KEEP);
        Freeing second = freed.begin(Otherwise.KEEP);

        freed.goOn(first);
        freed.goOn(second);

        assertThat(freed.outcomes(first)).containsExactly(Outcome.MOVED);
        assertThat(freed.outcomes(second)).containsExactly(Outcome.GONE);
        assertThat(moves()).hasSize(1);
    }

    @Test
    void findsATimeForEachOfThreeHundredPeople() {
        freed.world.type("max_per_person = 20, max_notice_days = 366");
        freed.world.brumeval.jdbi.useHandle(handle -> handle.execute("""
                WITH taken AS (
                    INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at,
                        ends_at, family_name, phone, channel, created_at, booked_at)
                    SELECT gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-000000000003',
                        '00000000-0000-0000-0000-000000000001', 'BOOKED', 'RDV-' || d || '-' || n,
                        timestamptz '2026-12-01 08:00Z' + d * interval '1 day' + n * interval '20 minutes',
                        timestamptz '2026-12-01 08:20Z' + d * interval '1 day' + n * interval '20 minutes',
                        'Durand', '0612345678', 'PHONE', '2026-11-25', '2026-11-25'
                    FROM generate_series(0, 33) AS d, generate_series(0, 8) AS n RETURNING id, starts_at, ends_at)
                INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
                SELECT gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-0000000000d1', tstzrange(starts_at, ends_at),
                    'APPOINTMENT', id FROM taken
                """));
        freed.world.addDesk(OTHER);
        UUID key = UUID.randomUUID();
        Period weeks =
                new Period(FreedDesk.MORNING.starts(), FreedDesk.MORNING.ends().plusDays(33));
        freed.world.transaction(() -> {
            freed.freeings.begin(FreedDesk.HEAD, key, freed.desk(), weeks, "", Otherwise.KEEP);
            return null;
        });

        freed.goOn(freed.freeing(key));

        assertThat(freed.outcomes(freed.freeing(key))).hasSize(306).doesNotContain(Outcome.KEPT);
        assertThat(freed.world.number(
                        "SELECT count(DISTINCT (resource_id, lower(during))) FROM appointments.occupation"))
                .isEqualTo(306);
        assertThat(freed.affected()).isEmpty();
    }

    /** Zoé's appointment, at a desk that never opens again. */
    private UUID onlyThisDay() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        freed.world.brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.opening SET last_day = '2026-12-01'"));
        return zoe;
    }

    private boolean cancel(Freeing freeing, UUID id) {
        return freed.world.transaction(() -> freed.one.cancel(freeing, id, 0, "Nadia Roux"));
    }

    private List<FreeingRow> rows(Freeing freeing) {
        return freed.world.transaction(() -> freed.lists.rows(freeing.id()));
    }

    private List<Object> moves() {
        return freed.world.events.stream()
                .filter(AppointmentMoved.class::isInstance)
                .toList();
    }

    private Instant start(UUID id) {
        return freed.world.brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT starts_at FROM appointments.appointment WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Instant.class)
                        .one());
    }

    /** The next day, as many minutes after nine. */
    private static Instant next(int minutes) {
        return NINE.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(minutes));
    }
}
