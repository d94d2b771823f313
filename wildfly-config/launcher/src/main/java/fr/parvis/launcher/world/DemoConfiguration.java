package fr.parvis.launcher.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration's files, with the addresses of a world that runs on other ports. */
final class DemoConfiguration {

    private DemoConfiguration() {}

    static Path folder(Home home, Ports ports, Path demo) {
        if (ports.offset() == 0 || !Files.isDirectory(demo)) {
            return demo;
        }
        Home.delete(home.configuration());
        try (var files = Files.walk(demo)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copy(file, home.configuration().resolve(demo.relativize(file)), ports);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home.configuration();
    }

    private static void copy(Path from, Path to, Ports ports) throws IOException {
        Files.createDirectories(to.getParent());
        if (from.toString().matches(".*\\.(ya?ml|json)")) {
            var text = Files.readString(from);
            Files.writeString(to, text.replace(".localhost:8080", ".localhost:" + ports.portal()));
        } else {
            Files.copy(from, to);
        }
    }
}
