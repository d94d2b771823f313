package fr.parvis.modules.forms.draft;

import fr.parvis.modules.forms.draft.Draft.Unfinished;
import fr.parvis.modules.forms.publication.Published;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The drafts of the current collectivité. */
@ApplicationScoped
public class Drafts {

    /** How long a draft waits for its author since the last answer. */
    private static final Duration LIFETIME = Duration.ofDays(30);

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Drafts() {}

    @Inject
    public Drafts(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Begins a draft for a resident, or for somebody without an account who then needs a {@link #newKey key}. */
    @Transactional
    public UUID begin(String procedureId, Published published, Optional<UUID> residentId) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO forms.draft (id, collectivite_id, procedure_id, revision, resident_id, saved_at, expires_at)
                        VALUES (:id, :collectivite, :procedure, :revision, :resident, :now, :expires)
                        """)
                .bind("id", id)
                .bind("collectivite", collectivites.current().id())
                .bind("procedure", procedureId)
                .bind("revision", published.revision())
                .bind("resident", residentId)
                .bind("now", now())
                .bind("expires", now().plus(LIFETIME))
                .execute());
        return id;
    }

    /** A further key of a draft; it is told only once. */
    @Transactional
    public String newKey(UUID draftId) {
        DraftKey key = DraftKey.draw();
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO forms.draft_key VALUES (:collectivite, :draft, :sha256)")
                        .bind("collectivite", collectivites.current().id())
                        .bind("draft", draftId)
                        .bind("sha256", key.sha256())
                        .execute());
        return key.value();
    }

    /** The draft, if it still waits and the access is good; a resident's own draft opens to that resident only. */
    @Transactional
    public Optional<Draft> find(UUID id, Access access) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM forms.draft d
                        WHERE id = :id AND expires_at > :now AND (resident_id = :resident OR resident_id IS NULL AND EXISTS (
                            SELECT FROM forms.draft_key k WHERE k.draft_id = d.id AND k.sha256 = :key))
                        """)
                .bind("id", id)
                .bind("now", now())
                .bind("resident", access.residentId())
                .bind(
                        "key",
                        access.key().map(DraftKey::new).map(DraftKey::sha256).orElse(null))
                .map(new DraftMapper())
                .findOne());
    }

    /**
     * The draft for someone who held it in this browser and is no longer signed in: what they send may be kept, nothing of
     * it may be shown.
     */
    @Transactional
    public Optional<Draft> findToKeep(UUID id, String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM forms.draft d WHERE id = :id AND expires_at > :now AND request_id IS NULL
                            AND EXISTS (SELECT FROM forms.draft_key k WHERE k.draft_id = d.id AND k.sha256 = :key)
                        """)
                .bind("id", id)
                .bind("now", now())
                .bind("key", new DraftKey(key).sha256())
                .map(new DraftMapper())
                .findOne());
    }

    /** Whether the draft belongs to an account: its owner can find it again by signing in. */
    @Transactional
    public boolean isInAccount(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM forms.draft WHERE id = :id AND resident_id IS NOT NULL AND expires_at > :now)")
                .bind("id", id)
                .bind("now", now())
                .mapTo(Boolean.class)
                .one());
    }

    /** Drafts that a resident can go on with, the newest first. */
    @Transactional
    public List<Draft> of(UUID residentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM forms.draft
                        WHERE resident_id = :resident AND request_id IS NULL AND expires_at > :now ORDER BY saved_at DESC
                        """)
                .bind("resident", residentId)
                .bind("now", now())
                .map(new DraftMapper())
                .list());
    }

    /**
     * Keeps answers. Only the given ones change, so that two open tabs do not undo each other's pages.
     *
     * @param answers JSON values by question id; null takes an answer away
     * @param unfinished what was typed along and is not an answer yet
     */
    @Transactional
    public void save(UUID id, Map<String, Object> answers, Optional<Unfinished> unfinished) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE forms.draft SET answers = jsonb_strip_nulls(answers || :answers::jsonb), typed = :typed::jsonb,
                            saved_at = :now, expires_at = :expires
                        WHERE id = :id AND request_id IS NULL
                        """)
                .bind("id", id)
                .bind("answers", DraftMapper.json(answers))
                .bind("typed", unfinished.map(DraftMapper::json))
                .bind("now", now())
                .bind("expires", now().plus(LIFETIME))
                .execute());
    }

    /** Gives the draft of somebody without an account to the resident who signed in meanwhile. */
    @Transactional
    public void adopt(UUID id, UUID residentId) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE forms.draft SET resident_id = :resident WHERE id = :id AND resident_id IS NULL")
                    .bind("id", id)
                    .bind("resident", residentId)
                    .execute();
            handle.createUpdate("DELETE FROM forms.draft_key WHERE draft_id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    /** Erases a draft at its author's wish. */
    @Transactional
    public void erase(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM forms.draft WHERE id = :id AND request_id IS NULL")
                .bind("id", id)
                .execute());
    }

    /** Erases what waited too long, and tells which documents went with it. */
    @Transactional
    public List<UUID> eraseExpired() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        WITH gone AS (DELETE FROM forms.draft WHERE expires_at <= :now RETURNING answers)
                        SELECT id #>> '{}' FROM gone, jsonb_path_query(answers, 'strict $.**.documents[*].id') AS id
                        """).bind("now", now()).mapTo(UUID.class).list());
    }

    /** Reads a draft again and holds it until the end of the transaction: of two presses of the button, one waits. */
    Draft lock(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM forms.draft WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map(new DraftMapper())
                .one();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
