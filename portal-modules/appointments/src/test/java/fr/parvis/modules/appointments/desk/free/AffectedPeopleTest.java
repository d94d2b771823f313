package fr.parvis.modules.appointments.desk.free;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AffectedPeopleTest {

    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-0000000000d2");

    private final FreedDesk freed = new FreedDesk();

    @Test
    void proposesTheSameTimeAtAnotherDeskFirstAndNoTimeTwice() {
        freed.book(0, "zoe@exemple.fr");
        freed.book(20, "max@exemple.fr");
        freed.world.addDesk(OTHER);
        freed.world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO appointments.closure (id, collectivite_id, resource_id, starts, ends) VALUES (gen_random_uuid(), 'brumeval', ?, '2026-12-01 09:20', '2026-12-01 23:00')",
                OTHER));

        assertThat(freed.affected())
                .satisfiesExactly(
                        zoe -> assertThat(zoe.isSameTime()).isTrue(),
                        max -> assertThat(max.proposed())
                                .contains(NINE.plus(Duration.ofMinutes(20)).plus(Duration.ofDays(1))));
    }

    @Test
    void asksNobodyToComeSoonerWithoutTwoDaysToReadIt() {
        freed.book(160, "zoe@exemple.fr");
        freed.world.brumeval.clock.move(
                Duration.between(freed.world.brumeval.clock.instant(), NINE.minusSeconds(7200)));
        Period late = new Period(FreedDesk.MORNING.starts().withHour(11), FreedDesk.MORNING.ends());

        assertThat(freed.world.transaction(() -> freed.people.of(freed.desk(), late)))
                .singleElement()
                .satisfies(zoe -> assertThat(zoe.proposed())
                        .hasValueSatisfying(
                                instead -> assertThat(instead).isAfter(NINE.plus(Duration.ofMinutes(160)))));
    }

    @Test
    void namesNobodyWhoHasComeOrNeedNotCome() {
        UUID arrived = freed.book(0, "zoe@exemple.fr");
        UUID cancelled = freed.book(20, "max@exemple.fr");
        freed.world.transaction(() -> freed.world.bookings.cancel(cancelled, java.util.Optional.empty(), ""));
        freed.world.brumeval.jdbi.useHandle(handle ->
                handle.execute("UPDATE appointments.appointment SET state = 'ARRIVED' WHERE id = ?", arrived));

        assertThat(freed.affected()).isEmpty();
    }

    @Test
    void saysWhoHasToBePhoned() {
        UUID zoe = freed.book(0, "zoe@exemple.fr");
        assertThat(freed.affected())
                .singleElement()
                .satisfies(one -> assertThat(one.isToPhone()).isFalse());

        freed.world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET email = NULL, phone = '0612345678' WHERE id = ?", zoe));
        assertThat(freed.affected())
                .singleElement()
                .satisfies(one -> assertThat(one.isToPhone()).isTrue());
    }

    @Test
    void letsOnlyWhoOrganisesAllServicesOfADeskFreeIt() {
        assertThat(find(new Agent("a", "Amel", Role.RECEPTION, Set.of("etat-civil"), false)))
                .isFalse();
        assertThat(find(new Agent("b", "Hugo", Role.OFFICER, Set.of(), true))).isFalse();
        assertThat(find(new Agent("c", "Max", Role.MANAGER, Set.of("police-municipale"), false)))
                .isFalse();
        assertThat(find(FreedDesk.HEAD)).isTrue();
        assertThat(find(new Agent("d", "Ines", Role.ADMINISTRATOR, Set.of(), true)))
                .isTrue();
    }

    @Test
    void readsOnlyAWhileThatIsNotOver() {
        Instant now = Instant.parse("2026-11-25T09:00:00Z");

        assertThat(Period.of("2026-11-25T08:00", "2026-11-25T12:00", now)).isPresent();
        assertThat(Period.of("2026-11-24T08:00", "2026-11-24T12:00", now)).isEmpty();
        assertThat(Period.of("2026-12-01T12:00", "2026-12-01T12:00", now)).isEmpty();
        assertThat(Period.of("2026-12-01T12:00", "2036-12-01T12:00", now)).isEmpty();
        assertThat(Period.of("demain", "", now)).isEmpty();
        assertThat(Period.of("2026-12-01", "2026-12-02", now))
                .contains(new Period(LocalDateTime.parse("2026-12-01T00:00"), LocalDateTime.parse("2026-12-03T00:00")));
    }

    private boolean find(Agent agent) {
        return freed.world.transaction(() -> freed.desks.find(agent, DESK)).isPresent();
    }
}
