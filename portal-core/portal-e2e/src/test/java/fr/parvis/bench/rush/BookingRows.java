package fr.parvis.bench.rush;

import fr.parvis.bench.ClosedLoop;
import fr.parvis.bench.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The same booking by nothing but JDBC: the same rows under the same constraints, durable at the same moments. The time is
 * kept, the answers are kept, the appointment is confirmed: three commits.
 */
final class BookingRows {

    private static final UUID TYPE = UUID.fromString("b2000000-0000-0000-0000-000000000002");
    private static final UUID PLACE = UUID.fromString("b0000000-0000-0000-0000-000000000002");
    private static final int DESKS = 20;

    private final DataSource database;
    private final AtomicInteger numbers;

    BookingRows(DataSource database, AtomicInteger numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    Outcome run(ClosedLoop load) throws Exception {
        List<Writer> writers = new ArrayList<>();
        try {
            for (int client = 0; client < load.clients(); client++) {
                writers.add(new Writer(database.getConnection()));
            }
            return load.run(client -> writers.get(client)::write);
        } finally {
            for (Writer writer : writers) {
                writer.close();
            }
        }
    }

    /** One booking. */
    void writeOne() throws SQLException {
        try (Writer writer = new Writer(database.getConnection())) {
            writer.write();
        }
    }

    private final class Writer implements AutoCloseable {

        private final Connection connection;

        private Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        UUID write() throws SQLException {
            int number = numbers.incrementAndGet();
            Instant start = RushOffer.calmStart(number);
            OffsetDateTime from = start.atOffset(ZoneOffset.UTC);
            OffsetDateTime until = start.plus(Duration.ofMinutes(5)).atOffset(ZoneOffset.UTC);
            UUID id = UUID.randomUUID();
            update("""
                    INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, starts_at, ends_at,
                        people, channel, typed, owner_sha256, held_until, created_at)
                    VALUES (?, 'brumeval', ?, ?, 'HELD', ?, ?, 1, 'ONLINE', '{}', sha256(?::text::bytea), now() + interval '10 minutes',
                        now())
                    """, id, TYPE, PLACE, from, until, id.toString());
            int desk = number / (RushOffer.STARTS_A_DAY * RushOffer.CALM_DAYS) % DESKS + 1;
            update("""
                    INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id, held_until)
                    VALUES (gen_random_uuid(), 'brumeval', ?::uuid, tstzrange(?, ?), 'APPOINTMENT', ?, now() + interval '10 minutes')
                    """, "b1000000-0000-0000-0000-0000000002%02d".formatted(desk), from, until, id);
            connection.commit();
            update(
                    "UPDATE appointments.appointment SET typed = ?::jsonb WHERE id = ? AND state = 'HELD'",
                    "{\"nom\": \"Durand\", \"prenoms\": \"Zoé\", \"telephone\": \"0600000000\"}",
                    id);
            connection.commit();
            confirm(id, number);
            return id;
        }

        private void confirm(UUID id, int number) throws SQLException {
            update("UPDATE appointments.occupation SET held_until = NULL WHERE appointment_id = ?", id);
            update("""
                    UPDATE appointments.appointment SET state = 'BOOKED', reference = ?, given_names = 'Zoé', family_name = 'Durand',
                        phone = ?, typed = NULL, held_until = NULL, booked_at = now() WHERE id = ?
                    """, "JDBC-" + number, Resident.phone(number), id);
            update(
                    "INSERT INTO appointments.appointment_event (collectivite_id, appointment_id, at, actor, kind)"
                            + " VALUES ('brumeval', ?, now(), 'RESIDENT', 'BOOKED')",
                    id);
            connection.commit();
        }

        private void update(String command, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
