package fr.parvis.requests.internal.inbox;

import fr.parvis.requests.inbox.InboxQuery;
import fr.parvis.requests.inbox.InboxQuery.Assignee;
import fr.parvis.requests.internal.desk.Agent;
import fr.parvis.requests.internal.submit.ReferenceNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** The condition that a query means for an agent. Values are always bound, never part of the text. */
final class InboxFilter {

    static final String LATE = "(r.ended_at IS NULL AND r.state <> 'WAITING_FOR_RESIDENT' AND r.due_at < :now)";

    private static final String VISIBLE = "(r.service = ANY (:services) OR (:everywhere AND NOT r.sensitive))";

    private final List<String> conditions = new ArrayList<>(List.of(VISIBLE));
    private final Map<String, Object> values = new HashMap<>();
    private final Agent agent;
    private final Instant now;
    private List<String> states = List.of();

    private InboxFilter(Agent agent, Instant now) {
        this.agent = agent;
        this.now = now;
    }

    /** All that the agent sees. */
    static InboxFilter visible(Agent agent, Instant now) {
        return new InboxFilter(agent, now);
    }

    static InboxFilter of(InboxQuery query, Agent agent, Instant now) {
        InboxFilter filter = visible(agent, now);
        filter.byState(query);
        query.service().ifPresent(service -> filter.add("r.service = :service", "service", service));
        query.procedure().ifPresent(id -> filter.add("r.procedure_id = :procedure", "procedure", id));
        if (query.assignee() == Assignee.ME) {
            filter.add("r.assignee = :me", "me", agent.self().subject());
        } else if (query.assignee() == Assignee.NOBODY) {
            filter.conditions.add("r.assignee IS NULL");
        }
        if (query.overdue()) {
            filter.conditions.add(LATE);
        }
        query.words()
                .map(words -> words.replace("\0", "").strip())
                .filter(words -> !words.isEmpty())
                .ifPresent(filter::byWords);
        return filter;
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .bindArray("states", String.class, states)
                .bind("everywhere", agent.everywhere())
                .bind("now", now)
                .bindMap(values);
    }

    /** Whoever searches for words may look for something that has ended. */
    private void byState(InboxQuery query) {
        if (!query.states().isEmpty()) {
            states = query.states().stream().map(Enum::name).toList();
            conditions.add("r.state = ANY (:states)");
        } else if (query.words().filter(words -> !words.isBlank()).isEmpty()) {
            conditions.add("r.ended_at IS NULL");
        }
    }

    private void byWords(String words) {
        Optional<ReferenceNumber> number = ReferenceNumber.parse(words);
        if (number.isPresent()) {
            add("r.reference = :reference", "reference", number.get().value());
            return;
        }
        int count = 0;
        for (String word : words.split("\\s+")) {
            String name = "word" + count++;
            String pattern = "%" + word.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
            add(
                    "portal.unaccent(lower(r.reference || ' ' || r.applicant_name || ' ' || r.title))"
                            + " LIKE portal.unaccent(:" + name + ")",
                    name,
                    pattern);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
