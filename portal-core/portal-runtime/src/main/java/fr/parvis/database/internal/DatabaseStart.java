package fr.parvis.database.internal;

import fr.parvis.configuration.InvalidSettings;
import fr.parvis.database.DatabaseReady;
import fr.parvis.database.JarContents;
import fr.parvis.database.MigrationFailed;
import fr.parvis.database.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** The start of the portal: settings first, then the core schema, then everyone who waits for {@link DatabaseReady}. */
@ApplicationScoped
public class DatabaseStart {

    private static final System.Logger LOG = System.getLogger(DatabaseStart.class.getName());

    private Instance<Migrations> migrations;
    private Event<DatabaseReady> ready;

    /** For the container's proxy. */
    protected DatabaseStart() {}

    @Inject
    public DatabaseStart(Instance<Migrations> migrations, Event<DatabaseReady> ready) {
        this.migrations = migrations;
        this.ready = ready;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        try {
            migrations.get().migrate(Migrations.CORE, JarContents.of(DatabaseStart.class));
        } catch (InvalidSettings | MigrationFailed e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage());
            throw e;
        }
        ready.fire(new DatabaseReady());
    }
}
