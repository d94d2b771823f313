package fr.parvis.launcher.servers;

import fr.parvis.launcher.process.ChildProcess;
import fr.parvis.launcher.process.Readiness;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.world.BuildOutput;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak from its own distribution, prepared once, with our realms and sign-in pages. */
public final class Keycloak {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Home home;
    private final Ports ports;
    private final BuildOutput build;
    private final Watchdog watchdog;
    private ChildProcess process;

    public Keycloak(Home home, Ports ports, BuildOutput build, Watchdog watchdog) {
        this.home = home;
        this.ports = ports;
        this.build = build;
        this.watchdog = watchdog;
    }

    /** Whether an earlier run unpacked and prepared this very version. */
    public boolean isPrepared() {
        try {
            return Files.exists(stamp()) && Files.readString(stamp()).equals(version());
        } catch (IOException e) {
            return false;
        }
    }

    /** Unpacks it and builds its optimised form. */
    public void prepare() throws IOException {
        Folders.unzip(build.keycloak(), home.keycloak());
        ChildProcess.start(
                        "The preparation of Keycloak",
                        watchdog,
                        home.log("keycloak-build"),
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        List.of(script(), "build", "--db=postgres", "--health-enabled=true"))
                .expectSuccess(LIMIT);
        Files.writeString(stamp(), version());
    }

    /** Starts it and waits until it knows our realms. */
    public void start(Database database, Roles roles, Map<String, String> realmValues) throws IOException {
        refresh(build.keycloakFiles().resolve("realms"), home.keycloak().resolve("data/import"));
        refresh(build.keycloakFiles().resolve("demo"), home.keycloak().resolve("data/import"));
        addDemoGroups(home.keycloak().resolve("data/import"));
        refresh(build.keycloakFiles().resolve("themes"), home.keycloak().resolve("themes"));
        var environment = new HashMap<>(realmValues);
        environment.putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m",
                "KC_DB_URL", database.url(Database.KEYCLOAK),
                "KC_DB_USERNAME", Roles.KEYCLOAK,
                "KC_DB_PASSWORD", roles.password(Roles.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", roles.secrets().get("keycloak.admin")));
        process = ChildProcess.start(
                "Keycloak",
                watchdog,
                home.log("keycloak"),
                environment,
                List.of(
                        script(),
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--hostname=http://localhost:" + ports.keycloak()));
        var address = URI.create(
                "http://localhost:%d/realms/residents/.well-known/openid-configuration".formatted(ports.keycloak()));
        new Readiness().await("Keycloak", process, address, LIMIT, answer -> answer.statusCode() == 200);
    }

    /** Ends it, if it was started. */
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** The agents' groups are the services of the demonstration's communes: the realm of production has none. */
    private static void addDemoGroups(Path imported) throws IOException {
        var groups = Files.readString(imported.resolve("agents-groups.json")).strip();
        var realm = imported.resolve("agents-realm.json");
        Files.writeString(realm, Files.readString(realm).replace("\"groups\": []", "\"groups\": " + groups));
        Files.delete(imported.resolve("agents-groups.json"));
    }

    private static void refresh(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var children = Files.list(from)) {
            for (var child : children.toList()) {
                var target = to.resolve(child.getFileName());
                if (Files.isDirectory(child)) {
                    Folders.copy(child, target);
                } else {
                    Files.createDirectories(to);
                    Home.delete(target);
                    Files.copy(child, target);
                }
            }
        }
    }

    private String script() {
        return home.keycloak().resolve("bin/kc.sh").toString();
    }

    private Path stamp() {
        return home.keycloak().resolve(".prepared");
    }

    private String version() {
        return build.keycloak().getFileName().toString();
    }
}
