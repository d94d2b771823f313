package fr.parvis.modules.appointments.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.Occupations.Wanted;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.key.Key;
import fr.parvis.spi.person.Agent;
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
import org.jdbi.v3.core.Handle;
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

    /** Writes a hold down. */
    static void hold(Handle handle, String collectivite, UUID id, HoldWish wish, Wanted wanted, Instant now) {
        handle.createUpdate("""
                        INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, starts_at, ends_at,
                            people, resident_id, channel, created_by, agent_subject, typed, owner_sha256, held_until, created_at)
                        VALUES (:id, :collectivite, :type, :place, 'HELD', :starts, :ends, :people, :resident, :channel,
                            :agent, :subject, :typed::jsonb, :owner, :until, :now)
                        """)
                .bind("id", id)
                .bind("collectivite", collectivite)
                .bind("type", wish.typeId())
                .bind("place", wish.placeId())
                .bind("starts", Occupations.utc(wish.startsAt()))
                .bind(
                        "ends",
                        Occupations.utc(wanted.type()
                                .taking(wish.startsAt(), wish.people())
                                .end()))
                .bind("people", wish.people())
                .bind("resident", wish.residentId())
                .bind("channel", wish.by().channel().name())
                .bind("agent", wish.by().agentName())
                .bind("subject", wish.by().agent().map(Agent::subject))
                .bind("typed", json(wish.typed()))
                .bind("owner", owner(wish))
                .bind("until", wanted.heldUntil().map(Occupations::utc))
                .bind("now", Occupations.utc(now))
                .execute();
    }

    /** What a browser has to prove; nobody's browser holds what an agent holds. */
    static byte[] owner(HoldWish wish) {
        return wish.by().agent().isPresent() ? null : new Key(wish.ownerKey()).sha256();
    }

    /** Turns a hold into an appointment. */
    static void book(Handle handle, UUID id, String reference, Details details, Instant now) {
        handle.createUpdate("""
                        UPDATE appointments.appointment SET state = 'BOOKED', reference = :reference, given_names = :given,
                            family_name = :family, email = :email, phone = :phone, comment = :comment, party_id = :party,
                            typed = NULL, held_until = NULL, booked_at = :now WHERE id = :id
                        """)
                .bind("reference", reference)
                .bind("given", details.givenNames())
                .bind("family", details.familyName())
                .bind("email", details.email())
                .bind("phone", details.phone())
                .bind("comment", details.comment())
                .bind("party", details.partyId())
                .bind("now", Occupations.utc(now))
                .bind("id", id)
                .execute();
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
