package fr.parvis.database.internal;

import fr.parvis.database.JarContents;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Hands Flyway the scripts of one jar. Flyway's own search of the class path mixes jars, and does not find a jar that a
 * deployment overlay added.
 */
public class MigrationScripts implements ResourceProvider {

    private final List<LoadableResource> scripts;

    public MigrationScripts(JarContents jar, List<String> paths) {
        this.scripts = paths.stream()
                .map(path -> (LoadableResource) new MigrationScript(jar, path))
                .toList();
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }
}
