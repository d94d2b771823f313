package fr.parvis.journal.internal;

import fr.parvis.journal.Actor;
import fr.parvis.journal.Journal;
import fr.parvis.journal.JournalCheckup;
import fr.parvis.journal.JournalEntry;
import fr.parvis.spi.module.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.json.Json;

/** The journal as rows; a trigger numbers and chains them, so that no code path can write outside the chain. */
@ApplicationScoped
public class DatabaseJournal implements Journal, JournalCheckup {

    private static final QualifiedType<Map<String, Object>> DATA =
            QualifiedType.of(new GenericType<Map<String, Object>>() {}).with(Json.class);

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected DatabaseJournal() {}

    @Inject
    public DatabaseJournal(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String kind, UUID requestId, Map<String, ?> data) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO portal.journal (collectivite_id, at, actor_kind, actor, kind, request_id, data)
                        VALUES (portal.current_collectivite(), :at, :actorKind, :actor, :kind, :request, :data)
                        """)
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("actorKind", actor.kind())
                .bind("actor", actor.name())
                .bind("kind", kind)
                .bind("request", requestId)
                .bindByType("data", data, DATA)
                .execute());
    }

    @Override
    @Transactional
    public List<JournalEntry> of(UUID requestId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT seq, at, actor_kind, actor, kind, data FROM portal.journal
                        WHERE request_id = :request ORDER BY seq
                        """)
                .bind("request", requestId)
                .map(DatabaseJournal::entry)
                .list());
    }

    @Override
    @Transactional
    public List<Finding> findings() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT broken_seq FROM portal.broken_journal_entries()")
                .mapTo(Long.class)
                .map(seq -> new Finding(
                        Finding.Level.ERROR,
                        "Le journal a été modifié à partir de l’entrée n° " + seq
                                + " : prévenez le responsable de la sécurité et conservez une copie de la base."))
                .list());
    }

    private static JournalEntry entry(ResultSet row, StatementContext context) throws SQLException {
        ColumnMapper<Map<String, Object>> json =
                context.findColumnMapperFor(DATA).orElseThrow();
        return new JournalEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
                row.getString("kind"),
                json.map(row, "data", context));
    }
}
