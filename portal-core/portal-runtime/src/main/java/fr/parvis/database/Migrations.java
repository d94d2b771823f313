package fr.parvis.database;

import fr.parvis.configuration.Settings;
import fr.parvis.database.internal.MigrationScripts;
import fr.parvis.database.internal.Schema;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings schemas up to date, as the role that owns them. */
@ApplicationScoped
public class Migrations {

    /** Folder of the scripts of all schemas. */
    public static final String FOLDER = "db/migration/";

    /** Id and schema of the core. */
    public static final String CORE = "portal";

    @Resource(lookup = "java:jboss/datasources/ParvisOwnerDS")
    private DataSource owner;

    private String portalRole;

    /** For the container's proxy. */
    protected Migrations() {}

    @Inject
    public Migrations(Settings settings) {
        this.portalRole = settings.databaseRole();
    }

    /** For tests and tools, outside of a container. */
    public Migrations(DataSource owner, String portalRole) {
        this.owner = owner;
        this.portalRole = portalRole;
    }

    /**
     * Runs the scripts in {@code db/migration/<id>/} of a jar that have not run yet. The scripts see the functions of the
     * core schema by their plain names, and the portal's role may work in the tables that they create.
     *
     * @throws MigrationFailed when one fails; what the failed script did is undone
     */
    public void migrate(String id, JarContents jar) {
        Schema schema = Schema.of(id);
        List<String> scripts = jar.under(FOLDER + id + "/");
        if (scripts.isEmpty()) {
            return;
        }
        try {
            schema.prepare(owner, portalRole);
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(owner)
                    .initSql("SET search_path = " + CORE)
                    .schemas(schema.name())
                    .createSchemas(false)
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .resourceProvider(new MigrationScripts(jar, scripts))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
            schema.close(owner, portalRole);
        } catch (FlywayException e) {
            throw new MigrationFailed(schema.name(), e);
        }
    }
}
