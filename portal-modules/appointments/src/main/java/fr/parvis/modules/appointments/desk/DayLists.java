package fr.parvis.modules.appointments.desk;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The appointments that an agent may see: those of their services. */
@ApplicationScoped
public class DayLists {

    private static final String ROWS = """
            SELECT a.*, t.name AS type, r.name AS resource FROM appointments.appointment a
            JOIN appointments.appointment_type t ON t.id = a.type_id
            LEFT JOIN appointments.seat s ON s.appointment_id = a.id
            LEFT JOIN appointments.occupation o ON o.appointment_id = a.id OR o.id = s.session_id
            LEFT JOIN appointments.resource r ON r.id = o.resource_id
            WHERE a.state <> 'HELD' AND (:everywhere OR t.service = ANY (:services))
            """;

    private static final String PLACES = """
            SELECT DISTINCT a.place_id FROM appointments.appointment a
            JOIN appointments.appointment_type t ON t.id = a.type_id
            WHERE a.state <> 'HELD' AND (:everywhere OR t.service = ANY (:services))
                AND a.starts_at >= :from AND a.starts_at < :until
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected DayLists() {}

    @Inject
    public DayLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who comes to a place on a day, in the order of the hours. */
    public List<DayRow> of(Agent agent, UUID place, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + "AND a.place_id = :place AND a.starts_at >= :from AND a.starts_at < :until "
                                + "ORDER BY a.starts_at, r.name, a.reference")
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("place", place)
                .bind("from", day.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .map((row, context) -> row(row))
                .list());
    }

    /** Where somebody comes on a day, also where nobody can book any more. */
    public List<UUID> places(Agent agent, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(PLACES)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("from", day.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .mapTo(UUID.class)
                .list());
    }

    /** One of them, if the agent may see it. */
    public Optional<DayRow> find(Agent agent, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "AND a.id = :id")
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne());
    }

    private static DayRow row(ResultSet row) throws SQLException {
        return new DayRow(
                row.getObject("id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("reference"),
                (row.getString("given_names") + " " + row.getString("family_name")).strip(),
                row.getString("type"),
                row.getInt("people"),
                Optional.ofNullable(row.getString("resource")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                row.getString("comment"),
                State.valueOf(row.getString("state")),
                row.getInt("sequence"));
    }
}
