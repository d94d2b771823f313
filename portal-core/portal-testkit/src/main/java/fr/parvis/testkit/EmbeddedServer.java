package fr.parvis.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for a whole run of tests; it ends with the Java process. */
final class EmbeddedServer {

    private static EmbeddedPostgres server;

    private EmbeddedServer() {}

    static PGSimpleDataSource dataSource(String database, String role, Map<String, String> parameters) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {port()});
        dataSource.setDatabaseName(database);
        dataSource.setUser(role);
        dataSource.setOptions(parameters.entrySet().stream()
                .map(parameter -> "-c " + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining(" ")));
        return dataSource;
    }

    private static synchronized int port() {
        if (server == null) {
            server = start();
            TestDatabase.execute(
                    server.getPostgresDatabase(), "CREATE ROLE parvis_owner LOGIN", "CREATE ROLE parvis_app LOGIN");
        }
        return server.getPort();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }
}
