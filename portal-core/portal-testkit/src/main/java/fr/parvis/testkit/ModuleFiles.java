package fr.parvis.testkit;

import fr.parvis.spi.module.ServiceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled files of a module under test. */
record ModuleFiles(Path root, String id, Class<?> type) {

    static ModuleFiles of(ServiceModule module) {
        Class<?> type = module.getClass();
        try {
            Path root = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ModuleFiles(root, module.id(), type);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of a page at this address. */
    Path page(String path) {
        return root.resolve("META-INF/resources" + path + ".xhtml");
    }

    List<Path> pages() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bundles bundles() {
        return Bundles.in(root.resolve(type.getPackageName().replace('.', '/')));
    }

    /** Names of the folders in a folder; empty when it does not exist. */
    List<String> folders(String parent) {
        if (!Files.isDirectory(root.resolve(parent))) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root.resolve(parent))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
