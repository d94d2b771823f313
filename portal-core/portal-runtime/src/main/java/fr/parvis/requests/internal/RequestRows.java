package fr.parvis.requests.internal;

import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of requests. */
@ApplicationScoped
public class RequestRows {

    /** Nobody writes over a change that they have not seen. */
    private static final String SAVE = """
            UPDATE portal.request SET state = :state, due_at = :dueAt, assignee = :assignee, assignee_name = :assigneeName,
                reason = :reason, ended_at = :endedAt, version = version + 1
            WHERE id = :id AND version = :version
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected RequestRows() {}

    @Inject
    public RequestRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Request> find(UUID id) {
        return find("id = :key", id);
    }

    /** The request, which nobody else can change until the end of the transaction. */
    public Optional<Request> lock(UUID id) {
        return find("id = :key FOR UPDATE", id);
    }

    public Optional<Request> find(String reference) {
        return find("reference = :key", reference);
    }

    /** Writes the progress if the row still has its version; the version grows. */
    public boolean save(Request request) {
        Progress progress = request.progress();
        return jdbi.withHandle(handle -> handle.createUpdate(SAVE)
                        .bind("id", request.id())
                        .bind("version", progress.version())
                        .bind("state", progress.state().name())
                        .bind("dueAt", progress.dueAt())
                        .bind("assignee", progress.assignee().map(Colleague::subject))
                        .bind("assigneeName", progress.assignee().map(Colleague::name))
                        .bind("reason", progress.reason())
                        .bind("endedAt", progress.endedAt())
                        .execute()
                == 1);
    }

    private Optional<Request> find(String condition, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM portal.request WHERE " + condition)
                .bind("key", key)
                .map(RequestRows::request)
                .findOne());
    }

    public static Request request(ResultSet row, StatementContext context) throws SQLException {
        return new Request(facts(row), progress(row));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("module"),
                row.getString("procedure_id"),
                row.getInt("procedure_revision"),
                row.getString("title"),
                row.getString("service"),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("urgent"),
                row.getBoolean("sensitive"),
                Optional.ofNullable(row.getObject("resident_id", UUID.class)),
                row.getString("applicant_name"),
                Optional.ofNullable(row.getString("applicant_email")),
                instant(row, "submitted_at").orElseThrow(),
                row.getBytes("secret_sha256"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        String assigneeName = row.getString("assignee_name");
        return new Progress(
                RequestState.valueOf(row.getString("state")),
                instant(row, "due_at"),
                Optional.ofNullable(row.getString("assignee")).map(subject -> new Colleague(subject, assigneeName)),
                Optional.ofNullable(row.getString("reason")),
                instant(row, "ended_at"),
                row.getInt("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
