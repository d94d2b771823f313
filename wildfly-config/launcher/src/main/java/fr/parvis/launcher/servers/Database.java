package fr.parvis.launcher.servers;

import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.world.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL, started from Maven's repository, with its data in the home. */
public final class Database implements AutoCloseable {

    public static final String PORTAL = "parvis";
    public static final String KEYCLOAK = "keycloak";

    private final EmbeddedPostgres postgres;
    private final Watchdog watchdog;

    private Database(EmbeddedPostgres postgres, Watchdog watchdog) {
        this.postgres = postgres;
        this.watchdog = watchdog;
    }

    /** Starts it, with its roles and databases made at the first run. */
    public static Database start(Home home, int port, Roles roles, Watchdog watchdog) throws IOException {
        var log = home.log("postgresql").toFile();
        Files.createDirectories(log.toPath().getParent());
        Leftovers.clean(home.postgresql());
        watchdog.watchFile(Leftovers.pidFile(home.postgresql()).toString());
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(home.postgresql())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.postgresqlBinaries().toFile())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The same order of words on every machine.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // As in production: what was committed survives a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .start();
        roles.create(postgres.getPostgresDatabase());
        return new Database(postgres, watchdog);
    }

    /** Address for a program on this machine. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    /** The portal's database, seen by the superuser. */
    public DataSource portal() {
        return postgres.getDatabase("postgres", PORTAL);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            watchdog.watchFile("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
