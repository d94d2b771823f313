package fr.parvis.launcher.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the build left for us, written into {@code build.properties} by Maven.
 *
 * @param server the provisioned server
 * @param keycloak the distribution of Keycloak, a zip
 * @param keycloakFiles folder of the realms, their demonstration people and the sign-in pages
 * @param demo folder of the demonstration's configuration
 */
public record BuildOutput(Path server, Path keycloak, Path keycloakFiles, Path demo) {

    public static BuildOutput read() {
        var properties = new Properties();
        try (var in = BuildOutput.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildOutput(
                path(properties, "server"),
                path(properties, "keycloak"),
                path(properties, "keycloak-files"),
                path(properties, "demo"));
    }

    private static Path path(Properties properties, String key) {
        return Path.of(properties.getProperty(key)).normalize();
    }
}
