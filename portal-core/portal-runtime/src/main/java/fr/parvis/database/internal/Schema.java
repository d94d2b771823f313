package fr.parvis.database.internal;

import fr.parvis.database.MigrationFailed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A schema and who may do what in it: its owner everything, the portal's role only reads and writes rows.
 *
 * @param name name in PostgreSQL, safe to quote
 */
public record Schema(String name) {

    /** The schema of the core or of a module: dashes become underscores. */
    public static Schema of(String id) {
        return new Schema(id.replace('-', '_'));
    }

    /** Creates the schema if need be, and lets the portal's role into all tables to come. */
    public void prepare(DataSource owner, String role) {
        run(
                owner,
                "CREATE SCHEMA IF NOT EXISTS %s",
                "GRANT USAGE ON SCHEMA %s TO " + quoted(role),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                        + quoted(role),
                "ALTER DEFAULT PRIVILEGES IN SCHEMA %s GRANT USAGE, SELECT ON SEQUENCES TO " + quoted(role));
    }

    /** Closes what the portal's role must not change: the history of migrations, and the journal of the core. */
    public void close(DataSource owner, String role) {
        run(owner, "REVOKE INSERT, UPDATE, DELETE ON %s.flyway_schema_history FROM " + quoted(role));
        if (name.equals("portal")) {
            run(owner, "REVOKE UPDATE, DELETE, TRUNCATE ON %s.journal FROM " + quoted(role));
        }
    }

    private void run(DataSource owner, String... commands) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command.formatted(quoted(name)));
            }
        } catch (SQLException e) {
            throw new MigrationFailed(name, e);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
