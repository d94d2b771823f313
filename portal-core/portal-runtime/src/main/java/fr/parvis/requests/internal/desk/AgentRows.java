package fr.parvis.requests.internal.desk;

import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.requests.internal.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The agents who have used the portal: the identity server knows them all, but tells them one by one, as they sign in. */
@ApplicationScoped
public class AgentRows {

    private static final String SEEN = """
            INSERT INTO portal.agent AS known (collectivite_id, subject, name, services, everywhere, role, last_seen_at)
            VALUES (portal.current_collectivite(), :subject, :name, :services, :everywhere, :role, :now)
            ON CONFLICT (collectivite_id, subject) DO UPDATE SET name = excluded.name, services = excluded.services,
                everywhere = excluded.everywhere, role = excluded.role, last_seen_at = excluded.last_seen_at
            WHERE known.last_seen_at < excluded.last_seen_at - interval '1 hour'
                OR (known.name, known.services, known.everywhere, known.role)
                IS DISTINCT FROM (excluded.name, excluded.services, excluded.everywhere, excluded.role)
            """;

    private static final String ABLE = """
            SELECT subject, name FROM portal.agent
            WHERE role IN ('INSTRUCTEUR', 'RESPONSABLE') AND (:service = ANY (services) OR (everywhere AND NOT :sensitive))
            ORDER BY name
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected AgentRows() {}

    @Inject
    public AgentRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Notes that the agent is at work, and where. */
    public void seen(Agent agent) {
        jdbi.useHandle(handle -> handle.createUpdate(SEEN)
                .bind("subject", agent.self().subject())
                .bind("name", agent.self().name())
                .bindArray(
                        "services",
                        String.class,
                        agent.services().stream().sorted().toList())
                .bind("everywhere", agent.everywhere())
                .bind("role", agent.role().name())
                .bind("now", clock.instant())
                .execute());
    }

    /** Those who could work on the request. */
    List<Colleague> ableToHandle(Facts request) {
        return jdbi.withHandle(handle -> handle.createQuery(ABLE)
                .bind("service", request.service())
                .bind("sensitive", request.sensitive())
                .map(ConstructorMapper.of(Colleague.class))
                .list());
    }
}
