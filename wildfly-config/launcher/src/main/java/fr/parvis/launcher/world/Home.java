package fr.parvis.launcher.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The folder where a world keeps everything it wrote, {@code .parvis} by default.
 *
 * @param path the folder
 */
public record Home(Path path) {

    private static final long NEEDED_BYTES = 3L << 30;

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    public Path server() {
        return path.resolve("server");
    }

    public Path keycloak() {
        return path.resolve("keycloak");
    }

    public Path postgresql() {
        return path.resolve("postgresql");
    }

    public Path postgresqlBinaries() {
        return path.resolve("postgresql-binaries");
    }

    public Path documents() {
        return path.resolve("documents");
    }

    public Path configuration() {
        return path.resolve("configuration");
    }

    public Path modules() {
        return path.resolve("modules");
    }

    public Path log(String program) {
        return path.resolve("logs").resolve(program + ".log");
    }

    /** Where the second server of a world keeps its copy of WildFly and its log. */
    Home ofSecondNode() {
        return new Home(path.resolve("second-node"));
    }

    /** Makes the folder, and refuses to go on when the disk is too full for a first run. */
    public Home prepare() {
        try {
            Files.createDirectories(path);
            Files.createDirectories(modules());
            Files.createDirectories(documents());
            var free = Files.getFileStore(path).getUsableSpace();
            if (free < NEEDED_BYTES && !Files.exists(keycloak())) {
                throw new CannotStart(
                        "Only %.1f GB are free on the disk of %s: free 3 GB, or remove what other programs left."
                                .formatted(free / 1e9, path));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything but what was downloaded. */
    public void reset() {
        for (var part : new Path[] {
            server(),
            keycloak(),
            postgresql(),
            documents(),
            configuration(),
            modules(),
            ofSecondNode().path(),
            path.resolve("logs"),
            path.resolve("secrets.properties")
        }) {
            delete(part);
        }
    }

    /** Deletes a folder and what is in it, if it exists. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
