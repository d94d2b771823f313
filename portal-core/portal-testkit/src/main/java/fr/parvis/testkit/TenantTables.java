package fr.parvis.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a schema as PostgreSQL's catalogue describes them: who may see which row. */
public final class TenantTables {

    private static final String TABLES = """
            SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity AS forced,
                EXISTS (SELECT FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attname = 'collectivite_id' AND a.attnotnull) AS owned,
                coalesce((SELECT string_agg(
                        p.permissive || p.cmd || p.roles::text || p.qual || p.with_check, ' ' ORDER BY p.policyname)
                    FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname), '') AS policies
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = '%s' AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history'
            """;

    private static final String RULE = "(collectivite_id = portal.current_collectivite())";
    private static final String POLICY = "PERMISSIVEALL{public}" + RULE + RULE;

    private final TestDatabase database;
    private final String schema;
    private final Map<String, String> problems = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    private TenantTables(TestDatabase database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Reads the catalogue. */
    public static TenantTables of(TestDatabase database, String schema) {
        TenantTables tables = new TenantTables(database, schema);
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES.formatted(schema))) {
            while (rows.next()) {
                tables.add(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    /** What is wrong, by table: every one must belong to a collectivité and have the forced policy of the core. */
    public Map<String, String> problems() {
        return problems;
    }

    /** Names of all tables. */
    public List<String> names() {
        return names;
    }

    /** The tables in which the portal, at work for a collectivité, sees no row. */
    public List<String> emptyFor(String collectivite) {
        try (Connection connection = database.portal(collectivite).getConnection();
                Statement statement = connection.createStatement()) {
            List<String> empty = new ArrayList<>();
            for (String name : names) {
                try (ResultSet row =
                        statement.executeQuery("SELECT FROM \"" + schema + "\".\"" + name + "\" LIMIT 1")) {
                    if (!row.next()) {
                        empty.add(name);
                    }
                }
            }
            return empty;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(ResultSet row) throws SQLException {
        String name = row.getString("relname");
        names.add(name);
        if (!row.getBoolean("owned")) {
            problems.put(name, "has no column collectivite_id text NOT NULL");
        } else if (!row.getBoolean("forced")) {
            problems.put(name, "has no forced row-level security: CALL isolate('" + name + "')");
        } else if (!row.getString("policies").equals(POLICY)) {
            problems.put(name, "has other policies than isolate gives: " + row.getString("policies"));
        }
    }
}
