package fr.parvis.looks.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parvis.journal.Actor;
import fr.parvis.journal.Journal;
import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.Logo;
import fr.parvis.looks.PastLook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The tables of looks. */
@ApplicationScoped
public class LookRows {

    private final JsonMapper json = new JsonMapper();
    private Jdbi jdbi;
    private Journal journal;
    private Clock clock;

    /** For the container's proxy. */
    protected LookRows() {}

    @Inject
    public LookRows(Jdbi jdbi, Journal journal, Clock clock) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.clock = clock;
    }

    /** The number of the look of each collectivité; 0 for one that never published any. */
    @Transactional
    public Map<String, Integer> versions() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, look_version FROM portal.collectivite")
                .reduceRows(new HashMap<>(), (versions, row) -> {
                    versions.put(row.getColumn("id", String.class), row.getColumn("look_version", Integer.class));
                    return versions;
                }));
    }

    /** All looks of the current collectivité, newest first. */
    @Transactional
    public List<PastLook> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT version, published_at, published_by, content::text FROM portal.look ORDER BY version DESC")
                .map((row, context) -> new PastLook(
                        row.getInt("version"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("published_by"),
                        Optional.ofNullable(row.getString("content")).map(this::read)))
                .list());
    }

    /** Adds a look, which is worn from now on. Two administrators at once take turns at the row of the collectivité. */
    @Transactional
    public void add(String collectivite, Optional<ChosenLook> look, String agent) {
        Instant now = clock.instant();
        int version = jdbi.withHandle(handle -> {
            int next = handle.createQuery("""
                            UPDATE portal.collectivite SET look_version = look_version + 1 WHERE id = :id
                            RETURNING look_version
                            """)
                    .bind("id", collectivite)
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO portal.look (collectivite_id, version, published_at, published_by, content)
                            VALUES (:id, :version, :now, :agent, :content::jsonb)
                            """)
                    .bind("id", collectivite)
                    .bind("version", next)
                    .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .bind("agent", agent)
                    .bind("content", look.map(this::write).orElse(null))
                    .execute();
            return next;
        });
        journal.record(
                new Actor(Actor.Kind.AGENT, agent),
                "look.published",
                null,
                Map.of("version", version, "theme", look.map(ChosenLook::theme).orElse("")));
    }

    /** Keeps a logo; one that is kept already stays as it is. */
    @Transactional
    public void keep(String collectivite, String name, Logo logo) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO portal.look_logo (collectivite_id, name, media_type, content)
                        VALUES (:id, :name, :mediaType, :content) ON CONFLICT DO NOTHING
                        """)
                .bind("id", collectivite)
                .bind("name", name)
                .bind("mediaType", logo.mediaType())
                .bind("content", logo.content())
                .execute());
    }

    /** A logo of the current collectivité. */
    @Transactional
    public Optional<Logo> logo(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT media_type, content FROM portal.look_logo WHERE name = :name")
                        .bind("name", name)
                        .map((row, context) -> new Logo(row.getString("media_type"), row.getBytes("content")))
                        .findFirst());
    }

    private String write(ChosenLook look) {
        try {
            return json.writeValueAsString(look);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChosenLook read(String content) {
        try {
            return json.readValue(content, ChosenLook.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
