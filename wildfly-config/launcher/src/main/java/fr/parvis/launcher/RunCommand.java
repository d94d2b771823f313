package fr.parvis.launcher;

import fr.parvis.launcher.world.CannotStart;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.PortalWorld;
import fr.parvis.launcher.world.Ports;
import fr.parvis.launcher.world.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts everything, tells where it is, and waits for Ctrl-C. */
final class RunCommand {

    private static final List<String> RESET = List.of("--reset");

    void run(List<String> options) {
        var home = new Home(Path.of(environment("PARVIS_HOME", ".parvis")));
        var ports = new Ports(offset());
        if (!RESET.containsAll(options)) {
            throw new CannotStart("./parvis run knows one option: --reset, which forgets the data.");
        }
        if (options.equals(RESET)) {
            PortalWorld.reset(home);
        }
        var progress = new Progress(System.out);
        var world = new PortalWorld(home, ports, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(world)));
        world.start();
        progress.finish("Ready");
        System.out.println(welcome(world));
        waitForever();
    }

    private static void stop(PortalWorld world) {
        if (!world.isClosed()) {
            System.out.println("\n  Stopping …");
            world.close();
        }
    }

    private static int offset() {
        try {
            return Integer.parseInt(environment("PARVIS_PORT_OFFSET", "0"));
        } catch (NumberFormatException e) {
            throw new CannotStart("PARVIS_PORT_OFFSET must be a number, for example 100.");
        }
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    private static String welcome(PortalWorld world) {
        try (InputStream in = RunCommand.class.getResourceAsStream("welcome.txt")) {
            var ports = world.ports();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{portal}", String.valueOf(ports.portal()))
                    .replace("{keycloak}", String.valueOf(ports.keycloak()))
                    .replace("{mail}", String.valueOf(ports.mailPage()))
                    .replace("{home}", world.home().path().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
