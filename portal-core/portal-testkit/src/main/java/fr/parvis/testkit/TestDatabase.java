package fr.parvis.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own for a test class, on an embedded PostgreSQL, with the two roles of production: the owner of the
 * tables, and the portal's role which sees one collectivité only.
 *
 * <p>Get one with {@code @ExtendWith(DatabaseExtension.class)} and a parameter of this type: it holds the core schema and
 * the rows of {@link #BRUMEVAL} and {@link #SAINT_AUBIN}.
 */
public final class TestDatabase {

    /** A commune. */
    public static final String BRUMEVAL = "brumeval";

    /** Another commune, which must see nothing of the first. */
    public static final String SAINT_AUBIN = "saint-aubin";

    /** Role that the portal works as. */
    public static final String PORTAL_ROLE = "parvis_app";

    private static final String OWNER_ROLE = "parvis_owner";
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database with the two roles and nothing else. */
    public static TestDatabase empty() {
        return create("template1");
    }

    /** A database with the core schema and two communes. */
    public static TestDatabase withCore() {
        return create(CoreTemplate.NAME);
    }

    /** The collectivité of no one: sees no row of any. */
    public DataSource portal() {
        return dataSource(PORTAL_ROLE, "");
    }

    /** The portal at work for a collectivité. */
    public DataSource portal(String collectivite) {
        return dataSource(PORTAL_ROLE, collectivite);
    }

    /** The owner of the tables, at work for a collectivité: forced policies bind it as well. */
    public DataSource owner(String collectivite) {
        return dataSource(OWNER_ROLE, collectivite);
    }

    /** The owner of the tables. */
    public DataSource owner() {
        return dataSource(OWNER_ROLE, "");
    }

    /** A superuser, whom no policy binds. */
    public DataSource superuser() {
        return dataSource("postgres", "");
    }

    /** Runs the scripts in {@code db/migration/<moduleId>} of the class path, as the portal would. */
    public void migrate(String moduleId) {
        migrate(moduleId.replace('-', '_'), "classpath:db/migration/" + moduleId);
    }

    void migrate(String schema, String location) {
        FLYWAY_LOG.setLevel(Level.WARNING);
        execute(
                owner(),
                "CREATE SCHEMA \"" + schema + "\"",
                "GRANT USAGE ON SCHEMA \"" + schema + "\" TO " + PORTAL_ROLE,
                "ALTER DEFAULT PRIVILEGES IN SCHEMA \"" + schema
                        + "\" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + PORTAL_ROLE,
                "ALTER DEFAULT PRIVILEGES IN SCHEMA \"" + schema + "\" GRANT USAGE, SELECT ON SEQUENCES TO "
                        + PORTAL_ROLE);
        Flyway.configure()
                .dataSource(owner())
                .initSql("SET search_path = portal")
                .schemas(schema)
                .createSchemas(false)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .locations(location)
                .load()
                .migrate();
    }

    private static TestDatabase create(String template) {
        if (template.equals(CoreTemplate.NAME)) {
            CoreTemplate.ensure();
        }
        String name = "test_" + COUNT.incrementAndGet();
        createDatabase(name, template);
        return new TestDatabase(name);
    }

    static TestDatabase createDatabase(String name, String template) {
        execute(
                EmbeddedServer.dataSource("postgres", "postgres", Map.of()),
                "CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + OWNER_ROLE);
        return new TestDatabase(name);
    }

    static void execute(DataSource dataSource, String... commands) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PGSimpleDataSource dataSource(String role, String collectivite) {
        return EmbeddedServer.dataSource(name, role, Map.of("parvis.collectivite", collectivite));
    }
}
