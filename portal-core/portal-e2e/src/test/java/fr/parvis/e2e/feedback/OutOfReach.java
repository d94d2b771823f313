package fr.parvis.e2e.feedback;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of feedback, as they are in a database that hangs. */
public final class OutOfReach {

    private static final String LOCK = """
            SELECT 'LOCK TABLE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' IN ACCESS EXCLUSIVE MODE'
            FROM pg_tables WHERE schemaname = 'feedback'
            """;

    private OutOfReach() {}

    /** Keeps everybody else from all of them until the transaction of this connection ends. */
    public static void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet lock = statement.executeQuery(LOCK)) {
            lock.next();
            statement.execute(lock.getString(1));
        }
    }
}
