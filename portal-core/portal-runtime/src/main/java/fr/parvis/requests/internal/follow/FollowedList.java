package fr.parvis.requests.internal.follow;

import fr.parvis.requests.Page;
import fr.parvis.requests.follow.FollowedSummary;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The requests of one resident. */
@ApplicationScoped
public class FollowedList {

    private static final String PAGE = """
            SELECT page.*, (SELECT count(*) FROM portal.message m
                WHERE m.request_id = page.id AND m.author = 'AGENT' AND m.read_at IS NULL) AS unread
            FROM (SELECT * FROM portal.request WHERE resident_id = :resident
                ORDER BY submitted_at DESC, id LIMIT :limit OFFSET :offset) page
            ORDER BY submitted_at DESC, id
            """;

    private static final String COUNT = "SELECT count(*) FROM portal.request WHERE resident_id = :resident";

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected FollowedList() {}

    @Inject
    public FollowedList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Page<FollowedSummary> of(UUID resident, int offset, int limit) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery(PAGE)
                        .bind("resident", resident)
                        .bind("offset", offset)
                        .bind("limit", limit)
                        .map(this::summary)
                        .list(),
                handle.createQuery(COUNT)
                        .bind("resident", resident)
                        .mapTo(Integer.class)
                        .one()));
    }

    private FollowedSummary summary(ResultSet row, StatementContext context) throws SQLException {
        Request request = RequestRows.request(row, context);
        return new FollowedSummary(
                request.id(),
                request.facts().reference(),
                request.facts().title(),
                request.progress().state(),
                NextSteps.of(request.progress(), clock.instant()),
                request.facts().submittedAt(),
                row.getInt("unread"));
    }
}
