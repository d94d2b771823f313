package fr.parvis.modules.appointments.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.key.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Appointments as the database holds them. */
@ApplicationScoped
public class StoredAppointments implements Appointments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected StoredAppointments() {}

    @Inject
    public StoredAppointments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public Optional<Appointment> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM appointments.appointment WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    @Transactional
    public Optional<Appointment> find(UUID id, Optional<String> ownerKey, Optional<UUID> residentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM appointments.appointment WHERE id = :id
                            AND (owner_sha256 = :owner OR resident_id = :resident)
                        """)
                .bind("id", id)
                .bind("owner", ownerKey.map(key -> new Key(key).sha256()).orElse(null))
                .bind("resident", residentId)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    @Transactional
    public List<Appointment> ofResident(UUID residentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM appointments.appointment WHERE resident_id = :resident ORDER BY starts_at")
                .bind("resident", residentId)
                .map((row, context) -> read(row))
                .list());
    }

    static String json(Map<String, String> typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("type_id", UUID.class),
                row.getObject("place_id", UUID.class),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reference")),
                instant(row, "starts_at").orElseThrow(),
                instant(row, "ends_at").orElseThrow(),
                row.getInt("people"),
                row.getString("given_names"),
                row.getString("family_name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                row.getString("comment"),
                Optional.ofNullable(row.getObject("resident_id", UUID.class)),
                typed(row.getString("typed")),
                row.getInt("sequence"),
                instant(row, "held_until"),
                instant(row, "created_at").orElseThrow(),
                instant(row, "booked_at"),
                Channel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("created_by")),
                Optional.ofNullable(row.getString("agent_subject")));
    }

    private static Map<String, String> typed(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
