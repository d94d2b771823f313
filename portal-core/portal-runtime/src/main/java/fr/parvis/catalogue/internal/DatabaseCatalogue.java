package fr.parvis.catalogue.internal;

import fr.parvis.spi.catalogue.Catalogue;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

/** Keeps what modules publish, in a form that can be searched. */
@ApplicationScoped
public class DatabaseCatalogue implements Catalogue {

    static final QualifiedType<Procedure> DEFINITION =
            QualifiedType.of(Procedure.class).with(Json.class);

    private static final String UPSERT = """
            INSERT INTO portal.catalogue_entry AS known
                (collectivite_id, module, procedure_id, title, theme, definition, search, words)
            VALUES (portal.current_collectivite(), :module, :id, :title, :theme, :definition,
                setweight(to_tsvector('portal.french_plain', :plainTitle), 'A')
                || setweight(to_tsvector('portal.french_plain', :plainKeywords), 'B')
                || setweight(to_tsvector('portal.french_plain', :plainSummary), 'C')
                || setweight(to_tsvector('portal.french_plain', :plainTheme), 'D'),
                :plainTitle || ' ' || :plainKeywords)
            ON CONFLICT (collectivite_id, procedure_id) DO UPDATE SET
                title = excluded.title, theme = excluded.theme, definition = excluded.definition,
                search = excluded.search, words = excluded.words
            WHERE known.module = excluded.module
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Event<CatalogueChanged> changes;

    /** For the container's proxy. */
    protected DatabaseCatalogue() {}

    @Inject
    public DatabaseCatalogue(Jdbi jdbi, Collectivites collectivites, Event<CatalogueChanged> changes) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String moduleId, List<Procedure> procedures) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            DELETE FROM portal.catalogue_entry
                            WHERE module = :module AND procedure_id <> ALL (:ids)
                            """)
                    .bind("module", moduleId)
                    .bindArray(
                            "ids",
                            String.class,
                            procedures.stream().map(Procedure::id).toArray())
                    .execute();
            procedures.forEach(procedure -> publish(handle, moduleId, procedure));
        });
        tell();
    }

    private static void publish(Handle handle, String moduleId, Procedure procedure) {
        int written = handle.createUpdate(UPSERT)
                .bind("module", moduleId)
                .bind("id", procedure.id())
                .bind("title", procedure.title())
                .bind("theme", procedure.theme())
                .bindByType("definition", procedure, DEFINITION)
                .bind("plainTitle", PlainWords.of(procedure.title()))
                .bind("plainKeywords", PlainWords.of(String.join(" ", procedure.keywords())))
                .bind("plainSummary", PlainWords.of(procedure.summary()))
                .bind("plainTheme", PlainWords.of(procedure.theme()))
                .execute();
        if (written == 0) {
            throw new IllegalArgumentException(
                    "the procedure " + procedure.id() + " is already published by another module");
        }
    }

    /** Removes what modules that no longer run had published. */
    @Transactional
    public void keepOnly(List<String> moduleIds) {
        jdbi.useHandle(
                handle -> handle.createUpdate("DELETE FROM portal.catalogue_entry WHERE module <> ALL (:modules)")
                        .bindArray("modules", String.class, moduleIds)
                        .execute());
        tell();
    }

    private void tell() {
        changes.fire(new CatalogueChanged(collectivites.current().id()));
    }
}
