package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.desk.free.FreeingRow.Outcome;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what was and what is to be done for freed desks. */
@ApplicationScoped
public class FreeingLists {

    private static final String FREEINGS = """
            SELECT f.*, r.name, p.id AS place_id, p.name AS place, p.slug FROM appointments.desk_release f
            JOIN appointments.resource r ON r.id = f.resource_id JOIN appointments.place p ON p.id = r.place_id
            """;

    private static final String ROWS = """
            SELECT i.*, t.name AS type FROM appointments.desk_release_item i
            JOIN appointments.appointment a ON a.id = i.appointment_id
            JOIN appointments.appointment_type t ON t.id = a.type_id
            WHERE i.release_id = :release ORDER BY i.starts_at, a.reference
            """;

    private Jdbi jdbi;
    private Appointments appointments;
    private Clock clock;

    /** For the container's proxy. */
    protected FreeingLists() {}

    @Inject
    public FreeingLists(Jdbi jdbi, Appointments appointments, Clock clock) {
        this.jdbi = jdbi;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Transactional
    public Optional<Freeing> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FREEINGS + "WHERE f.id = :id")
                .bind("id", id)
                .map((row, context) -> freeing(row))
                .findOne());
    }

    /** Those whose desk is still to be kept free. */
    @Transactional
    public List<Freeing> underWay() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        FREEINGS + "WHERE f.closure_id IS NOT NULL AND f.ends > :now ORDER BY f.begun_at")
                .bind("now", LocalDateTime.now(clock.withZone(Timetable.ZONE)))
                .map((row, context) -> freeing(row))
                .list());
    }

    /** Who is still to get another time, in the order of the hours. */
    @Transactional
    public List<UUID> open(UUID freeing) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT appointment_id FROM appointments.desk_release_item
                        WHERE release_id = :release AND outcome IS NULL ORDER BY starts_at, appointment_id
                        """)
                .bind("release", freeing)
                .mapTo(UUID.class)
                .list());
    }

    /** Everybody, in the order of the hours that they had. */
    @Transactional
    public List<FreeingRow> rows(UUID freeing) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS)
                .bind("release", freeing)
                .map((row, context) -> row(row))
                .list());
    }

    private FreeingRow row(ResultSet row) throws SQLException {
        Appointment appointment =
                appointments.find(row.getObject("appointment_id", UUID.class)).orElseThrow();
        return new FreeingRow(
                appointment,
                row.getString("type"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                Optional.ofNullable(row.getString("phoned_by")));
    }

    private static Freeing freeing(ResultSet row) throws SQLException {
        FreeableDesk desk = new FreeableDesk(
                row.getObject("resource_id", UUID.class),
                row.getString("name"),
                row.getObject("place_id", UUID.class),
                row.getString("place"),
                row.getString("slug"));
        return new Freeing(
                row.getObject("id", UUID.class),
                desk,
                new Period(row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class)),
                row.getString("reason"),
                Otherwise.valueOf(row.getString("otherwise")),
                new Agent(row.getString("agent_subject"), row.getString("agent"), Role.MANAGER, Set.of(), false),
                row.getObject("closure_id") != null);
    }
}
