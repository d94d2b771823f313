package fr.parvis.modules.forms.publication;

import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureReader;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The revisions of the current collectivité's procedures. */
@ApplicationScoped
public class Revisions {

    private final Map<Key, Published> read = new ConcurrentHashMap<>();
    private final ProcedureReader reader = new ProcedureReader();
    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Revisions() {}

    @Inject
    public Revisions(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Makes a definition the one that is offered; it gets a new number only when its content is new. */
    @Transactional
    public void offer(Definition definition) {
        byte[] sha256 = sha256(definition.json());
        jdbi.useHandle(handle -> {
            insert(handle, definition, sha256);
            handle.createUpdate("""
                            INSERT INTO forms.offer (collectivite_id, procedure_id, number)
                            SELECT collectivite_id, procedure_id, number FROM forms.revision
                            WHERE procedure_id = :procedure AND sha256 = :sha256
                            ON CONFLICT (collectivite_id, procedure_id) DO UPDATE SET number = excluded.number
                            """)
                    .bind("procedure", definition.procedure().id())
                    .bind("sha256", sha256)
                    .execute();
        });
    }

    /** Takes all procedures but these off the offer; their revisions stay for the requests that answered them. */
    @Transactional
    public void keepOnly(List<String> procedureIds) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM forms.offer WHERE procedure_id <> ALL (:kept)")
                .bindArray("kept", String.class, procedureIds)
                .execute());
    }

    /** The revision that is offered today. */
    @Transactional
    public Optional<Published> offered(String procedureId) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("SELECT number FROM forms.offer WHERE procedure_id = :procedure")
                                .bind("procedure", procedureId)
                                .mapTo(Integer.class)
                                .findOne())
                .map(number -> find(procedureId, number));
    }

    /** The revision of this number; it exists, as drafts and requests refer to it. */
    @Transactional
    public Published find(String procedureId, int number) {
        Key key = new Key(collectivites.current().id(), procedureId, number);
        return read.computeIfAbsent(key, this::load);
    }

    /** The procedure of that revision. */
    @Transactional
    public Procedure procedure(String procedureId, int number) {
        return find(procedureId, number).definition().procedure();
    }

    private void insert(Handle handle, Definition definition, byte[] sha256) {
        handle.createUpdate("""
                        INSERT INTO forms.revision (collectivite_id, procedure_id, number, definition, sha256, published_at)
                        SELECT :collectivite, :procedure, coalesce(max(number), 0) + 1, :definition, :sha256, :now
                        FROM forms.revision WHERE procedure_id = :procedure
                        ON CONFLICT (collectivite_id, procedure_id, sha256) DO NOTHING
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("procedure", definition.procedure().id())
                .bind("definition", definition.json())
                .bind("sha256", sha256)
                .bind("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .execute();
    }

    private Published load(Key key) {
        String json = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT definition FROM forms.revision WHERE procedure_id = :procedure AND number = :number")
                .bind("procedure", key.procedureId())
                .bind("number", key.number())
                .mapTo(String.class)
                .one());
        try {
            return new Published(key.number(), reader.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidProcedure e) {
            throw new IllegalStateException("published revision cannot be read: " + key, e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Key(String collectiviteId, String procedureId, int number) {}
}
