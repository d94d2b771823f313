package fr.parvis.modules.appointments.setup.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who changed which setting, when, and from what to what. */
@ApplicationScoped
public class SettingHistory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADD = """
            INSERT INTO appointments.setting_change (collectivite_id, at, agent, act, setting, subject_id, subject,
                differences, concerned)
            VALUES (portal.current_collectivite(), :now, :agent, :act, :setting, :subject, :name, :differences::jsonb,
                :concerned)
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected SettingHistory() {}

    @Inject
    public SettingHistory(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Adds an entry, in the transaction of the change. */
    public void add(Handle handle, Entry entry) {
        handle.createUpdate(ADD)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("agent", entry.agent())
                .bind("act", entry.act().name())
                .bind("setting", entry.setting())
                .bind("subject", entry.subject())
                .bind("name", entry.name())
                .bind("differences", json(entry.differences()))
                .bind("concerned", entry.concerned())
                .execute();
    }

    /** Who changed something last; an empty text when nobody did by screen. */
    public String last(Handle handle, UUID subject) {
        return handle.createQuery(
                        "SELECT agent FROM appointments.setting_change WHERE subject_id = :id ORDER BY id DESC LIMIT 1")
                .bind("id", subject)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** The newest changes first. */
    @Transactional
    public List<Told> page(int from, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM appointments.setting_change ORDER BY id DESC OFFSET :from LIMIT :most")
                .bind("from", from)
                .bind("most", most)
                .map((row, context) -> told(row))
                .list());
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Entry(
                        row.getString("agent"),
                        Act.valueOf(row.getString("act")),
                        row.getString("setting"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject"),
                        read(row.getString("differences")),
                        row.getInt("concerned")));
    }

    private static String json(Map<String, Difference> differences) {
        try {
            return JSON.writeValueAsString(differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Difference> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was done. */
    public enum Act {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What a field was and is; choices by the names or the text keys of then. */
    public record Difference(List<String> before, List<String> after) {}

    /** An entry with its moment. */
    public record Told(Instant at, Entry entry) {}
}
