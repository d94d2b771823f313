package fr.parvis.modules.appointments.desk;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Agent AMEL = new Agent("amel", "Amel Haddad", Role.RECEPTION, Set.of("etat-civil"), false);

    private final BookingWorld world = new BookingWorld();
    private final DayLists lists = new DayLists(world.brumeval.jdbi);

    @Test
    void listsABusyDayAmongManyOthersInNoTime() {
        appointments(300, 20);

        List<DayRow> rows = lists.of(AMEL, Brumeval.PLACE, DAY);

        assertThat(rows)
                .hasSize(300)
                .allSatisfy(row -> assertThat(row.resource()).contains("Guichet"));
        long begun = System.nanoTime();
        lists.of(AMEL, Brumeval.PLACE, DAY);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    /** So many on the day and on each of the days after it, a minute each. */
    private void appointments(int aDay, int days) {
        world.brumeval.jdbi.useHandle(
                handle -> handle.createScript("""
                INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at, ends_at,
                    family_name, channel, created_at, booked_at)
                SELECT gen_random_uuid(), 'brumeval', '%s', '%s', 'BOOKED', 'RDV-' || d || '-' || n,
                    timestamptz '2026-12-01 08:00Z' + make_interval(days => d, mins => n),
                    timestamptz '2026-12-01 08:01Z' + make_interval(days => d, mins => n), 'Durand ' || n, 'ONLINE',
                    '2026-11-25 09:00Z', '2026-11-25 09:00Z'
                FROM generate_series(0, %d) AS d, generate_series(1, %d) AS n;
                INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
                SELECT gen_random_uuid(), 'brumeval', '%s', tstzrange(starts_at, ends_at), 'APPOINTMENT', id
                FROM appointments.appointment;
                ANALYZE appointments.appointment;
                ANALYZE appointments.occupation
                """.formatted(Brumeval.TYPE, Brumeval.PLACE, days, aDay, DESK))
                        .execute());
    }
}
