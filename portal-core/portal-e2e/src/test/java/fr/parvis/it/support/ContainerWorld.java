package fr.parvis.it.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.servers.Portal;
import fr.parvis.launcher.world.BuildOutput;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * What the managed server needs, there before it starts and until it has stopped: a copy of the provisioned server
 * without the portal, which each test deploys itself; a database with the two roles of production; a mail server.
 */
public final class ContainerWorld {

    private static final int BEFORE_ARQUILLIAN_STARTS_THE_SERVER = 100;
    private static final int AFTER_ARQUILLIAN_STOPPED_THE_SERVER = -100;
    private static final String LOOPBACK = "127.0.0.1";

    private EmbeddedPostgres postgres;
    private GreenMail mail;

    void start(@Observes(precedence = BEFORE_ARQUILLIAN_STARTS_THE_SERVER) BeforeSuite event)
            throws IOException, SQLException {
        copyServer();
        postgres = EmbeddedPostgres.builder()
                .setPort(port("CONTAINER_POSTGRESQL_PORT"))
                .setServerConfig("fsync", "off")
                .start();
        createDatabase();
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(port("PARVIS_SMTP_PORT"), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(port("CONTAINER_IMAP_PORT"), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
    }

    void stop(@Observes(precedence = AFTER_ARQUILLIAN_STOPPED_THE_SERVER) AfterSuite event) throws IOException {
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static void copyServer() throws IOException {
        Home home = new Home(Path.of("target", "container"));
        home.reset();
        home.prepare();
        try (Watchdog watchdog = new Watchdog()) {
            new Portal(home, Ports.USUAL, BuildOutput.read(), watchdog, Map.of()).prepare();
        }
        Path configuration = home.server().resolve("standalone/configuration/standalone.xml");
        String withPortal = Files.readString(configuration);
        Files.writeString(configuration, withPortal.replaceFirst("(?s)<deployments>.*</deployments>", ""));
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE parvis_owner LOGIN");
            statement.execute("CREATE ROLE parvis_app LOGIN");
            statement.execute("CREATE DATABASE parvis OWNER parvis_owner");
        }
    }

    private static int port(String variable) {
        return Integer.parseInt(System.getenv(variable));
    }
}
