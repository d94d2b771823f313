package fr.parvis.modules.appointments.ants.numbers;

import fr.parvis.modules.appointments.ants.coordination.Told;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Numbers as the database holds them; whoever asks is in a transaction. */
@ApplicationScoped
public class NumberRows {

    private static final String ELSEWHERE = """
            SELECT p.id, p.name, a.starts_at FROM appointments.pre_application n
            JOIN appointments.appointment a ON a.id = n.appointment_id JOIN appointments.place p ON p.id = a.place_id
            WHERE n.number = :number AND n.appointment_id <> :appointment AND a.state = 'BOOKED' AND a.starts_at > :now
            ORDER BY a.starts_at LIMIT 1
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected NumberRows() {}

    @Inject
    public NumberRows(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Keeps the numbers of an appointment instead of the former ones. */
    void keep(UUID appointment, List<String> numbers) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM appointments.pre_application WHERE appointment_id = ?", appointment);
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO appointments.pre_application (collectivite_id, appointment_id, position, number)
                    VALUES (:collectivite, :appointment, :position, :number)
                    """);
            for (int index = 0; index < numbers.size(); index++) {
                batch.bind("collectivite", collectivites.current().id())
                        .bind("appointment", appointment)
                        .bind("position", index + 1)
                        .bind("number", numbers.get(index))
                        .add();
            }
            batch.execute();
        });
    }

    /** Gives an appointment the numbers of another one for the same subject and as many people. */
    void copy(UUID from, UUID to) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        INSERT INTO appointments.pre_application (collectivite_id, appointment_id, position, number)
                        SELECT n.collectivite_id, t.id, n.position, n.number FROM appointments.pre_application n
                        JOIN appointments.appointment f ON f.id = n.appointment_id
                        JOIN appointments.appointment t ON t.type_id = f.type_id AND t.people = f.people
                        WHERE f.id = :from AND t.id = :to ON CONFLICT DO NOTHING
                        """).bind("from", from).bind("to", to).execute());
    }

    /** The numbers of an appointment, which nobody else reads until the end of the transaction. */
    List<Numbered> lock(UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM appointments.pre_application WHERE appointment_id = :id ORDER BY position FOR UPDATE")
                .bind("id", appointment)
                .map((row, context) -> new Numbered(
                        row.getInt("position"),
                        row.getString("number"),
                        Optional.ofNullable(row.getString("manage_key")),
                        told(row)))
                .list());
    }

    /** Another appointment to come here with this number. */
    Optional<Told> elsewhere(String number, UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery(ELSEWHERE)
                .bind("number", number)
                .bind("appointment", appointment)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    void setManageKey(UUID appointment, int position, String key) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.pre_application SET manage_key = ? WHERE appointment_id = ? AND position = ?",
                key,
                appointment,
                position));
    }

    void setTold(UUID appointment, int position, Optional<Told> told) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE appointments.pre_application SET told_place_id = :placeId, told_place = :place, told_start = :start
                        WHERE appointment_id = :appointment AND position = :position
                        """)
                .bind("placeId", told.map(Told::placeId))
                .bind("place", told.map(Told::place))
                .bind("start", told.map(one -> one.start().atOffset(ZoneOffset.UTC)))
                .bind("appointment", appointment)
                .bind("position", position)
                .execute());
    }

    private static Optional<Told> told(ResultSet row) throws SQLException {
        UUID place = row.getObject("told_place_id", UUID.class);
        return place == null
                ? Optional.empty()
                : Optional.of(new Told(
                        place,
                        row.getString("told_place"),
                        row.getObject("told_start", OffsetDateTime.class).toInstant()));
    }
}
