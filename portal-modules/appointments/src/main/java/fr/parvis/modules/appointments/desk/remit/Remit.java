package fr.parvis.modules.appointments.desk.remit;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What an agent may act on: the types of their services, and the desks that serve one of them. Whoever receives residents
 * books, moves and cancels; a time is blocked by who handles requests or organises the service.
 */
@ApplicationScoped
public class Remit {

    private static final String DESKS = """
            SELECT r.id, r.name FROM appointments.resource r WHERE r.place_id = :place AND r.active
                AND (:everywhere OR EXISTS (SELECT FROM appointments.resource_type s
                    JOIN appointments.appointment_type t ON t.id = s.type_id
                    WHERE s.resource_id = r.id AND t.service = ANY (:services)))
            ORDER BY r.name, r.id
            """;

    private Jdbi jdbi;
    private Offer offer;

    /** For the container's proxy. */
    protected Remit() {}

    @Inject
    public Remit(Jdbi jdbi, Offer offer) {
        this.jdbi = jdbi;
        this.offer = offer;
    }

    /** What the agent may book for residents, whoever else may book it. */
    @Transactional
    public List<AppointmentType> types(Agent agent) {
        return offer.types().stream()
                .filter(type -> agent.worksFor(type.service()))
                .toList();
    }

    /** One of these types. */
    @Transactional
    public Optional<AppointmentType> type(Agent agent, UUID id) {
        return types(agent).stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The desks of a place that receive for a service of the agent. */
    @Transactional
    public List<Desk> desks(Agent agent, UUID place) {
        return jdbi.withHandle(handle -> handle.createQuery(DESKS)
                .bind("place", place)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> new Desk(row.getObject("id", UUID.class), row.getString("name")))
                .list());
    }

    /** Whether the agent may block times. */
    public boolean mayBlock(Agent agent) {
        return agent.role().atLeast(Role.OFFICER);
    }
}
