package fr.parvis.modules.appointments.desk.free;

import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The desks that an agent may free: who organises all the services that it receives for. It moves residents of each of them.
 */
@ApplicationScoped
public class FreeableDesks {

    private static final String DESKS = """
            SELECT r.id, r.name, p.id AS place_id, p.name AS place, p.slug FROM appointments.resource r
            JOIN appointments.place p ON p.id = r.place_id
            WHERE EXISTS (SELECT FROM appointments.resource_type t WHERE t.resource_id = r.id)
                AND (:everywhere OR NOT EXISTS (
                    SELECT FROM appointments.resource_type s JOIN appointments.appointment_type t ON t.id = s.type_id
                    WHERE s.resource_id = r.id AND t.service <> ALL (:services)))
            ORDER BY p.name, r.name, r.id
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected FreeableDesks() {}

    @Inject
    public FreeableDesks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By place and name; none for who organises nothing. */
    @Transactional
    public List<FreeableDesk> of(Agent agent) {
        if (!isOrganiser(agent)) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(DESKS)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> desk(row))
                .list());
    }

    /** One of them. */
    @Transactional
    public Optional<FreeableDesk> find(Agent agent, UUID id) {
        return of(agent).stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /** Whether an agent may move all residents of a desk at once. */
    public static boolean isOrganiser(Agent agent) {
        return agent.role().atLeast(Role.MANAGER);
    }

    private static FreeableDesk desk(ResultSet row) throws SQLException {
        return new FreeableDesk(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("place_id", UUID.class),
                row.getString("place"),
                row.getString("slug"));
    }
}
