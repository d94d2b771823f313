package fr.parvis.launcher.servers;

import fr.parvis.launcher.process.ChildProcess;
import fr.parvis.launcher.process.Watchdog;
import fr.parvis.launcher.world.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The modules that were added to the portal, laid over a server that was built anew. */
record AddedModules(Home home, Watchdog watchdog) {

    void layOver() throws IOException {
        var overlays = overlays();
        if (overlays.isEmpty()) {
            return;
        }
        var commands = "embed-server --std-out=discard,%s,stop-embedded-server".formatted(String.join(",", overlays));
        ChildProcess.start(
                        "Laying the added modules over the new server",
                        watchdog,
                        home.log("modules"),
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        List.of(home.server().resolve("bin/jboss-cli.sh").toString(), "--commands=" + commands))
                .expectSuccess(Duration.ofMinutes(1));
    }

    private List<String> overlays() throws IOException {
        try (var files = Files.list(home.modules())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(AddedModules::overlay)
                    .collect(Collectors.toList());
        }
    }

    private static String overlay(Path jar) {
        var name = jar.getFileName();
        return "deployment-overlay add --name=module-%s --content=/WEB-INF/lib/%s=%s --deployments=portal.war"
                .formatted(name, name, jar);
    }
}
