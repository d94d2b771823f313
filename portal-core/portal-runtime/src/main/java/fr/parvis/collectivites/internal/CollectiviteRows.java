package fr.parvis.collectivites.internal;

import fr.parvis.spi.collectivite.Collectivite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows that all others refer to. The row of a collectivité whose file is gone stays: its requests do as well. */
@ApplicationScoped
public class CollectiviteRows {

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected CollectiviteRows() {}

    @Inject
    public CollectiviteRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Brings the rows in line with the files. */
    @Transactional
    public void write(List<Collectivite> collectivites) {
        jdbi.useHandle(handle -> {
            // Groups last: a group may come after its members.
            collectivites.forEach(collectivite -> upsert(handle, collectivite));
            collectivites.forEach(collectivite -> handle.createUpdate("""
                            UPDATE portal.collectivite
                            SET group_id = (SELECT known.id FROM portal.collectivite known WHERE known.id = :group)
                            WHERE id = :id
                            """)
                    .bind("id", collectivite.id())
                    .bind("group", collectivite.group())
                    .execute());
        });
    }

    private void upsert(Handle handle, Collectivite collectivite) {
        handle.createUpdate("""
                        INSERT INTO portal.collectivite AS known (id, name, updated_at) VALUES (:id, :name, :now)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at
                        WHERE known.name <> excluded.name
                        """)
                .bind("id", collectivite.id())
                .bind("name", collectivite.name())
                .bind("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute();
    }
}
