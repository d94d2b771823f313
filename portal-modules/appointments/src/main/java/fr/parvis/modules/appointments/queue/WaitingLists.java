package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Who waits today for the services of an agent, and at which desks they are received. */
@ApplicationScoped
public class WaitingLists {

    /** Today's, of the agent's services. */
    static final String ROWS = """
            SELECT t.*, coalesce(r.sign, CASE r.kind WHEN 'DESK' THEN r.name END) AS desk, y.name AS type,
                concat_ws(' ', a.given_names, a.family_name) AS name, a.starts_at, a.sequence
            FROM appointments.ticket t JOIN appointments.appointment_type y ON y.id = t.type_id
            LEFT JOIN appointments.resource r ON r.id = t.resource_id
            LEFT JOIN appointments.appointment a ON a.id = t.appointment_id
            WHERE t.day = :day AND (:everywhere OR y.service = ANY (:services))
            """;

    /** Those that the desk receives: what it is for, and no appointment of an agent in person other than its own. */
    static final String FOR_DESK = """
            AND EXISTS (SELECT FROM appointments.resource_type s WHERE s.resource_id = :desk AND s.type_id = t.type_id)
            AND NOT EXISTS (SELECT FROM appointments.occupation o JOIN appointments.resource p ON p.id = o.resource_id
                WHERE o.appointment_id = t.appointment_id AND p.kind = 'AGENT' AND p.id <> :desk)
            """;

    private static final String DESKS = """
            SELECT * FROM appointments.resource r WHERE place_id = :place AND active AND EXISTS (
                SELECT FROM appointments.resource_type s JOIN appointments.appointment_type y ON y.id = s.type_id
                WHERE s.resource_id = r.id AND y.mode = 'IN_PERSON' AND y.capacity IS NULL
                    AND (:everywhere OR y.service = ANY (:services)))
            ORDER BY name
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected WaitingLists() {}

    @Inject
    public WaitingLists(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Who waits at a place, in the order in which they are called. */
    @Transactional
    public List<Waiting> of(Agent agent, UUID place) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(
                                ROWS + "AND t.place_id = :place AND t.state = 'WAITING' ORDER BY " + TurnOrder.of("t")),
                        agent)
                .bind("place", place)
                .map((row, context) -> read(row))
                .list());
    }

    /** Who was called to a desk and is there, or on the way. */
    @Transactional
    public List<Waiting> at(Agent agent, UUID desk) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(
                                ROWS + "AND t.resource_id = :desk AND t.state = 'CALLED' ORDER BY t.called_at"),
                        agent)
                .bind("desk", desk)
                .map((row, context) -> read(row))
                .list());
    }

    /** One of today, if the agent may see it. */
    @Transactional
    public Optional<Waiting> find(Agent agent, UUID ticket) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(ROWS + "AND t.id = :id"), agent)
                .bind("id", ticket)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The desks of a place that receive for the services of an agent. */
    @Transactional
    public List<Desk> desks(Agent agent, UUID place) {
        return jdbi.withHandle(handle -> handle.createQuery(DESKS)
                .bind("place", place)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> new Desk(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("sign")).orElse(""),
                        row.getString("kind").equals("AGENT")))
                .list());
    }

    Query bound(Query query, Agent agent) {
        return query.bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bind("day", clock.instant().atZone(Timetable.ZONE).toLocalDate())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                Tickets.read(row),
                row.getString("type"),
                row.getString("name").strip(),
                Optional.ofNullable(row.getObject("starts_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("appointment_id", UUID.class)),
                row.getInt("sequence"));
    }
}
