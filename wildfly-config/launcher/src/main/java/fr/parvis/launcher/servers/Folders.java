package fr.parvis.launcher.servers;

import fr.parvis.launcher.world.CannotStart;
import fr.parvis.launcher.world.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipInputStream;

/** Makes whole folders: what an interrupted run left half made is never taken for the folder. */
final class Folders {

    private Folders() {}

    /** Copies a folder. */
    static void copy(Path from, Path to) throws IOException {
        var half = half(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(half.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, half.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        replace(half, to);
    }

    /** Unpacks a zip without its first folder; scripts become executable. */
    static void unzip(Path zip, Path to) throws IOException {
        var half = half(to);
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = half.resolve(name).normalize();
                if (!file.startsWith(half)) {
                    throw new CannotStart("%s is not a distribution of Keycloak.".formatted(zip));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    write(in, file);
                }
            }
        }
        replace(half, to);
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static Path half(Path to) {
        var half = to.resolveSibling(to.getFileName() + ".half");
        Home.delete(half);
        return half;
    }

    private static void replace(Path half, Path to) throws IOException {
        Home.delete(to);
        Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
