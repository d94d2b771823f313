package fr.parvis.requests.internal.inbox;

import fr.parvis.requests.Page;
import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.inbox.InboxQuery;
import fr.parvis.requests.inbox.InboxRow;
import fr.parvis.requests.internal.desk.Agent;
import fr.parvis.requests.internal.desk.AgentRows;
import fr.parvis.requests.internal.desk.CurrentAgent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the agents' list from the database, a page at a time. */
@ApplicationScoped
public class AgentInbox implements Inbox {

    private static final String COLUMNS = """
            SELECT r.id, r.reference, r.title, r.service, r.applicant_name, r.state, r.urgent, r.submitted_at, r.due_at,
                coalesce(%s, false) AS overdue, r.assignee_name, r.ended_at
            FROM portal.request r""".formatted(InboxFilter.LATE);

    /**
     * What can be acted on comes first; what waits for the resident, then what has ended, come after. The id decides between
     * equals: else a request could stand on two pages, and another on none.
     */
    private static final String ORDER = """
             ORDER BY (ended_at IS NOT NULL), (state = 'WAITING_FOR_RESIDENT'), urgent DESC, due_at NULLS LAST, submitted_at, id
            """;

    private static final String UNREAD = """
            (SELECT count(*) FROM portal.message m
             WHERE m.request_id = page.id AND m.author = 'RESIDENT' AND m.read_at IS NULL) AS unread
            """;

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE r.state = 'SUBMITTED' AND r.assignee IS NULL) AS fresh,
                count(*) FILTER (WHERE r.assignee = :me AND r.ended_at IS NULL) AS mine,
                count(*) FILTER (WHERE %s) AS overdue,
                count(*) FILTER (WHERE EXISTS (SELECT FROM portal.message m
                    WHERE m.request_id = r.id AND m.author = 'RESIDENT' AND m.read_at IS NULL)) AS unread
            FROM portal.request r""".formatted(InboxFilter.LATE);

    private CurrentAgent agents;
    private AgentRows rows;
    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected AgentInbox() {}

    @Inject
    public AgentInbox(CurrentAgent agents, AgentRows rows, Jdbi jdbi, Clock clock) {
        this.agents = agents;
        this.rows = rows;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<InboxRow> list(InboxQuery query) {
        Optional<Agent> agent = agents.get();
        agent.ifPresent(rows::seen);
        return agent.map(a -> InboxFilter.of(query, a, clock.instant()))
                .map(filter ->
                        jdbi.withHandle(handle -> new Page<>(page(handle, filter, query), count(handle, filter))))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    private static List<InboxRow> page(Handle handle, InboxFilter filter, InboxQuery query) {
        String cut = COLUMNS + filter.where() + ORDER + "LIMIT :limit OFFSET :offset";
        return filter.bind(handle.createQuery("SELECT page.*, " + UNREAD + " FROM (" + cut + ") page" + ORDER))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map(ConstructorMapper.of(InboxRow.class))
                .list();
    }

    private static int count(Handle handle, InboxFilter filter) {
        return filter.bind(handle.createQuery("SELECT count(*) FROM portal.request r" + filter.where()))
                .mapTo(Integer.class)
                .one();
    }

    @Override
    @Transactional
    public InboxCounts counts() {
        return agents.get()
                .map(agent -> jdbi.withHandle(handle -> {
                    InboxFilter visible = InboxFilter.visible(agent, clock.instant());
                    return visible.bind(handle.createQuery(COUNTS + visible.where() + " AND r.ended_at IS NULL"))
                            .bind("me", agent.self().subject())
                            .map(ConstructorMapper.of(InboxCounts.class))
                            .one();
                }))
                .orElse(new InboxCounts(0, 0, 0, 0));
    }

    @Override
    @Transactional
    public InboxChoices choices() {
        return agents.get()
                .map(agent -> jdbi.withHandle(handle -> choices(handle, agent)))
                .orElse(new InboxChoices(List.of(), List.of()));
    }

    private InboxChoices choices(Handle handle, Agent agent) {
        InboxFilter visible = InboxFilter.visible(agent, clock.instant());
        List<String> services = visible.bind(handle.createQuery(
                        "SELECT DISTINCT r.service FROM portal.request r" + visible.where() + " ORDER BY 1"))
                .mapTo(String.class)
                .list();
        List<Choice> procedures = visible.bind(handle.createQuery("SELECT r.procedure_id AS id, max(r.title) AS title "
                        + "FROM portal.request r" + visible.where() + " GROUP BY 1 ORDER BY 2"))
                .map(ConstructorMapper.of(Choice.class))
                .list();
        return new InboxChoices(services, procedures);
    }
}
