package fr.parvis.launcher.servers;

import fr.parvis.launcher.process.ChildProcess;
import fr.parvis.launcher.process.Readiness;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.world.BuildOutput;
import fr.parvis.launcher.world.CannotStart;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** WildFly with the portal: a copy of the provisioned server, so that modules added later stay. */
public final class Portal {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Home home;
    private final Ports ports;
    private final BuildOutput build;
    private final Watchdog watchdog;
    private final Map<String, String> environment;
    private ChildProcess process;

    public Portal(Home home, Ports ports, BuildOutput build, Watchdog watchdog, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.build = build;
        this.watchdog = watchdog;
        this.environment = environment;
    }

    /** Copies the server when the build made a new one. */
    public void prepare() throws IOException {
        if (!Files.isDirectory(build.server())) {
            throw new CannotStart("The server is not built yet: run ./parvis run from the root of the project.");
        }
        if (Files.exists(stamp()) && Files.readString(stamp()).equals(version())) {
            return;
        }
        Folders.copy(build.server(), home.server());
        Files.writeString(
                home.server().resolve(".parvis-environment"),
                "PARVIS_MANAGEMENT_PORT=%d%nPARVIS_MODULES='%s'%n".formatted(ports.management(), home.modules()));
        new AddedModules(home, watchdog).layOver();
        Files.writeString(stamp(), version());
    }

    /** Starts it and waits until the portal is deployed. */
    public void start() {
        process = ChildProcess.start(
                "WildFly",
                watchdog,
                home.log("portal"),
                environment,
                List.of(home.server().resolve("bin/standalone.sh").toString()));
        var health = URI.create("http://localhost:%d/health".formatted(ports.management()));
        new Readiness().await("WildFly", process, health, LIMIT, answer -> isDeployed(answer.body()));
    }

    private boolean isDeployed(String health) {
        if (health.contains("\"portal.war\":\"FAILED\"")) {
            stop();
            throw new CannotStart("The portal could not be deployed: %s; see %s."
                    .formatted(FirstError.in(process.log()), process.log()));
        }
        return health.startsWith("{\"status\":\"UP\"");
    }

    /** Ends it in good order, if it was started. */
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Ends it as a power cut would; {@link #start} brings it back. */
    public void kill() {
        process.kill();
    }

    private Path stamp() {
        return home.server().resolve(".copied-from");
    }

    private String version() throws IOException {
        var configuration = build.server().resolve("standalone/configuration/standalone.xml");
        return build.server() + " " + Files.getLastModifiedTime(configuration);
    }
}
