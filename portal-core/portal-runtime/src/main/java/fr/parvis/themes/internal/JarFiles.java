package fr.parvis.themes.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text files of the installed jars.
 *
 * @param loader finds them
 */
public record JarFiles(ClassLoader loader) {

    /** The properties of this name in each jar that has some, by the {@code id} that they give. */
    Map<String, Map<String, String>> descriptors(String name) {
        try {
            return Collections.list(loader.getResources(name)).stream()
                    .map(JarFiles::properties)
                    .collect(Collectors.toMap(
                            found -> found.getOrDefault("id", ""), Function.identity(), (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(loader.getResource(name)).map(JarFiles::text);
    }

    private static Map<String, String> properties(URL descriptor) {
        var properties = new Properties();
        try (var reader = new StringReader(text(descriptor))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
    }

    private static String text(URL file) {
        try (var stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
