package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.calendars.outside.Trouble;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The calendars that an agent may see: those of the desks and agents of their services. */
@ApplicationScoped
public class CalendarLists {

    private static final String THEIRS = """
            r.active AND (:everywhere OR r.agent_subject = :subject OR EXISTS (SELECT FROM appointments.resource_type rt
                JOIN appointments.appointment_type t ON t.id = rt.type_id
                WHERE rt.resource_id = r.id AND t.service = ANY (:services)))
            """;

    private static final String ROWS = """
            SELECT r.id, p.name AS place, r.name, :manager OR coalesce(r.agent_subject = :subject, false) AS mine, c.address,
                c.read_at, c.trouble, coalesce(c.unread, 0) AS unread, f.resource_id IS NOT NULL AS published,
                coalesce(f.names, false) AS names
            FROM appointments.resource r JOIN appointments.place p ON p.id = r.place_id
            LEFT JOIN appointments.outside_calendar c ON c.resource_id = r.id
            LEFT JOIN appointments.calendar_feed f ON f.resource_id = r.id
            WHERE p.active AND
            """ + THEIRS + " ORDER BY p.name, r.name, r.id";

    private static final String CONFLICTS = """
            SELECT DISTINCT r.name AS resource, p.slug, a.reference, a.starts_at FROM appointments.away w
            JOIN appointments.resource r ON r.id = w.resource_id JOIN appointments.place p ON p.id = r.place_id
            JOIN appointments.occupation o ON o.resource_id = w.resource_id AND o.during && w.during
            LEFT JOIN appointments.seat s ON s.session_id = o.id
            JOIN appointments.appointment a ON a.id IN (o.appointment_id, s.appointment_id)
            WHERE a.state = 'BOOKED' AND a.starts_at > :now AND tstzrange(a.starts_at, a.ends_at) && w.during AND
            """ + THEIRS + " ORDER BY a.starts_at, a.reference LIMIT 200";

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected CalendarLists() {}

    @Inject
    public CalendarLists(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Desks and agents, by place. */
    public List<CalendarRow> of(Agent agent) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS)
                .bind("everywhere", agent.everywhere())
                .bind("subject", agent.subject())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("manager", agent.role().atLeast(Role.MANAGER))
                .map((row, context) -> row(row))
                .list());
    }

    /** Whether an agent may change the calendars of a resource. */
    public boolean mayChange(Agent agent, UUID resource) {
        return of(agent).stream().anyMatch(row -> row.id().equals(resource) && row.mine());
    }

    /** Appointments to come under somebody's absence; nothing cancels them but people. */
    public List<Conflict> conflicts(Agent agent) {
        return jdbi.withHandle(handle -> handle.createQuery(CONFLICTS)
                .bind("everywhere", agent.everywhere())
                .bind("subject", agent.subject())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Conflict(
                        row.getString("resource"),
                        row.getString("slug"),
                        row.getString("reference"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    private static CalendarRow row(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new CalendarRow(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getString("name"),
                row.getBoolean("mine"),
                address == null ? "" : URI.create(address).getHost(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("trouble")).map(Trouble::valueOf),
                row.getInt("unread"),
                row.getBoolean("published"),
                row.getBoolean("names"));
    }
}
