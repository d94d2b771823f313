package fr.parvis.database.internal;

import fr.parvis.database.JarContents;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;

/** One script, as Flyway wants it. */
class MigrationScript extends LoadableResource {

    private final JarContents jar;
    private final String path;

    MigrationScript(JarContents jar, String path) {
        this.jar = jar;
        this.path = path;
    }

    @Override
    public Reader read() {
        try {
            return new InputStreamReader(jar.open(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getAbsolutePath() {
        return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return path;
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return getFilename();
    }
}
