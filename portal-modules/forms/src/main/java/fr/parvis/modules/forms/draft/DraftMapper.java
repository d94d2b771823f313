package fr.parvis.modules.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.forms.draft.Draft.Unfinished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of drafts, and answers as JSON. */
final class DraftMapper implements RowMapper<Draft> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Draft map(ResultSet row, StatementContext context) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("procedure_id"),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("resident_id", UUID.class)),
                answers(row.getString("answers")),
                Optional.ofNullable(row.getString("typed")).map(DraftMapper::unfinished),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                submitted(row));
    }

    private static Optional<Draft.Submitted> submitted(ResultSet row) throws SQLException {
        return row.getString("reference") == null
                ? Optional.empty()
                : Optional.of(new Draft.Submitted(
                        row.getObject("request_id", UUID.class),
                        row.getString("reference"),
                        row.getString("follow_path")));
    }

    private static Unfinished unfinished(String json) {
        try {
            return JSON.readValue(json, Unfinished.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> answers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(Object answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
