package fr.parvis.launcher.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made up at the first run and kept in the home, readable by its owner only. */
public final class Secrets {

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets of(Home home) {
        var secrets = new Secrets(home.path().resolve("secrets.properties"));
        secrets.load();
        return secrets;
    }

    /** The secret of this name, made up if it is new. */
    public synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var made = HexFormat.of().formatHex(bytes);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                values.store(out, "Made up at the first run; delete with ./parvis run --reset");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
