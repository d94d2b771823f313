package fr.parvis.launcher.world;

import com.icegreen.greenmail.util.GreenMail;
import fr.parvis.launcher.mail.MailSink;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.servers.Database;
import fr.parvis.launcher.servers.Keycloak;
import fr.parvis.launcher.servers.Portal;
import fr.parvis.launcher.servers.Roles;
import fr.parvis.simulators.StateServices;
import fr.parvis.simulators.StateServicesConfig;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;
    private MailSink mail;
    private Database database;
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
            keep(Lock.on(home));
            ports.requireFree();
            startAll();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startAll() {
        var build = BuildOutput.read();
        var watchdog = keep(new Watchdog());
        var secrets = Secrets.of(home);
        var roles = new Roles(secrets);
        var keycloak = new Keycloak(home, ports, build, watchdog);

        var mailStarted = async(() -> progress.step("Mail sink", () -> {
            mail = keep(MailSink.start(ports));
            return mail;
        }));
        var databaseStarted = async(() -> progress.step("PostgreSQL", () -> {
            database = keep(Database.start(home, ports.postgresql(), roles, watchdog));
            return database;
        }));
        var environment = new Environment(home, ports, secrets, build);
        var stateStarted = async(() -> progress.step("FranceConnect and ProConnect, simulated", () -> {
            var config = StateServicesConfig.fromEnvironment(environment.forKeycloak());
            return keep(StateServices.start(config, Clock.systemUTC()));
        }));
        var identityStarted = async(() -> {
            if (!keycloak.isPrepared()) {
                progress.step("Keycloak, unpacked and prepared (first run only)", () -> {
                    keycloak.prepare();
                    return null;
                });
            }
            databaseStarted.join();
            keep(keycloak::stop);
            return progress.step("Keycloak", () -> {
                keycloak.start(database, roles, environment.forKeycloak());
                return keycloak;
            });
        });
        var portalStarted = async(() -> {
            databaseStarted.join();
            portal = new Portal(home, ports, build, watchdog, environment.forPortal(database, roles));
            keep(portal::stop);
            return progress.step("WildFly with the portal", () -> {
                portal.prepare();
                portal.start();
                return portal;
            });
        });
        CompletableFuture.allOf(mailStarted, databaseStarted, identityStarted, portalStarted)
                .join();
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

    private static void joinOrFailFast(CompletableFuture<?>... parts) {
        var failed = new CompletableFuture<Void>();
        for (var part : parts) {
            part.whenComplete((done, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        CompletableFuture.anyOf(failed, CompletableFuture.allOf(parts)).join();
    }

    private <T> CompletableFuture<T> async(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        if (closed) {
            close();
            throw new CannotStart("Stopped before everything was started.");
        }
        return part;
    }

    /** Stops everything, the last started first. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
        threads.shutdownNow();
    }
}
