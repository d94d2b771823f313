package fr.parvis.launcher.servers;

import fr.parvis.launcher.world.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The roles and databases that an administrator makes by hand in production: an owner for migrations, a role for the
 * portal that can neither own nor bypass row-level security, one for Keycloak.
 */
public record Roles(Secrets secrets) {

    public static final String OWNER = "parvis_owner";
    public static final String APPLICATION = "parvis_app";
    public static final String KEYCLOAK = "keycloak";

    /** The password of a role. */
    public String password(String role) {
        return secrets.get("database." + role);
    }

    void create(DataSource server) {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, APPLICATION, KEYCLOAK}) {
                role(connection, statement, role);
            }
            database(connection, statement, Database.PORTAL, OWNER);
            database(connection, statement, Database.KEYCLOAK, KEYCLOAK);
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(Database.PORTAL, APPLICATION));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void role(Connection connection, Statement statement, String name) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            statement.execute("CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS".formatted(name));
        }
        statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(name, password(name)));
    }

    private static void database(Connection connection, Statement statement, String name, String owner)
            throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var prepared = connection.prepareStatement(query)) {
            prepared.setString(1, name);
            return prepared.executeQuery().next();
        }
    }
}
