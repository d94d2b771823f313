package fr.parvis.launcher.world;

import com.icegreen.greenmail.util.GreenMail;
import fr.parvis.launcher.mail.MailSink;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.servers.Database;
import fr.parvis.launcher.servers.Keycloak;
import fr.parvis.launcher.servers.Portal;
import fr.parvis.launcher.servers.Roles;
import fr.parvis.simulators.OtherServices;
import fr.parvis.simulators.StateServices;
import fr.parvis.simulators.StateServicesConfig;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Everything the portal needs and the portal itself, running. Independent parts start side by side; whatever started is
 * stopped again when one of them cannot.
 *
 * <pre>{@code
 * try (var world = PortalWorld.start(new Home(folder), new Ports(1000), new Progress(System.out))) {
 *     browser.open(world.address("brumeval"));
 * }
 * }</pre>
 */
public final class PortalWorld implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final Parts parts = new Parts();
    private MailSink mail;
    private Database database;
    private Environment environment;
    private Roles roles;
    private Watchdog watchdog;
    private Portal portal;

    /** A world that does not run yet; {@link #close} may be called at any moment. */
    public PortalWorld(Home home, Ports ports, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
    }

    /** Starts a world in a home, with its data from last time. */
    public static PortalWorld start(Home home, Ports ports, Progress progress) {
        var world = new PortalWorld(home, ports, progress);
        world.start();
        return world;
    }

    /** Forgets the data of a world that does not run. */
    public static void reset(Home home) {
        home.prepare();
        try (var lock = Lock.on(home)) {
            home.reset();
        }
    }

    /** Starts it, or stops again what had started. */
    public void start() {
        try {
            home.prepare();
            parts.keep(Lock.on(home));
            ports.requireFree();
            startAll();
        } catch (RuntimeException e) {
            var stopped = parts.isClosed();
            close();
            throw stopped ? new CannotStart("Stopped before everything was started.") : e;
        }
    }

    private void startAll() {
        var build = BuildOutput.read();
        watchdog = parts.keep(new Watchdog());
        roles = new Roles(Secrets.of(home));
        environment = new Environment(home, ports, roles.secrets(), build);

        var mailStarted = parts.start(() -> progress.step("Mail sink", () -> {
            mail = parts.keep(MailSink.start(ports));
            return mail;
        }));
        var stateStarted = parts.start(() -> progress.step("State services, simulated", () -> {
            var config = StateServicesConfig.fromEnvironment(environment.forStateServices());
            return parts.keep(StateServices.start(config, Clock.systemUTC()));
        }));
        var othersStarted = parts.start(() -> progress.step(
                "Text messages and calendars, simulated",
                () -> parts.keep(OtherServices.start(ports.otherServices(), environment.smsToken()))));
        var databaseStarted = parts.start(() -> progress.step("PostgreSQL", () -> {
            database = parts.keep(Database.start(home, ports.postgresql(), roles, watchdog));
            return database;
        }));
        var identityStarted = parts.start(() -> {
            var keycloak = new Keycloak(home, ports, build, watchdog);
            if (!keycloak.isPrepared()) {
                progress.step("Keycloak, unpacked and prepared (first run only)", () -> {
                    keycloak.prepare();
                    return keycloak;
                });
            }
            databaseStarted.join();
            parts.keep(keycloak::stop);
            return progress.step("Keycloak", () -> {
                keycloak.start(database, roles, environment.forKeycloak());
                return keycloak;
            });
        });
        var portalStarted = parts.start(() -> {
            databaseStarted.join();
            portal = new Portal(home, ports, build, watchdog, environment.forPortal(database, roles));
            parts.keep(portal::stop);
            return progress.step("WildFly with the portal", () -> {
                portal.prepare();
                portal.start();
                return portal;
            });
        });
        Parts.await(mailStarted, stateStarted, othersStarted, databaseStarted, identityStarted, portalStarted);
    }

    /** Starts one more server with the portal on the same database, as an installation of two nodes has; it ends with this world. */
    public Portal startSecondNode() {
        var node = new Portal(
                home.ofSecondNode().prepare(),
                ports.ofSecondNode(),
                BuildOutput.read(),
                watchdog,
                environment.forSecondNode(database, roles));
        parts.keep(node::stop);
        progress.step("A second WildFly with the portal", () -> {
            node.prepare();
            node.start();
            return node;
        });
        return node;
    }

    /** Whether it was stopped, or could not start. */
    public boolean isClosed() {
        return parts.isClosed();
    }

    /** Address of the portal at a host of the demonstration, e.g. {@code brumeval}. */
    public String address(String host) {
        return "http://%s.localhost:%d".formatted(host, ports.portal());
    }

    public Home home() {
        return home;
    }

    public Ports ports() {
        return ports;
    }

    /** The mails that the portal sent. */
    public GreenMail mail() {
        return mail.server();
    }

    /** The portal's database, seen by the superuser. */
    public DataSource database() {
        return database.portal();
    }

    /** The server, to be killed and brought back. */
    public Portal portal() {
        return portal;
    }

    /** Stops everything, the last started first. */
    @Override
    public void close() {
        parts.close();
    }
}
