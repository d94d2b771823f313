package fr.parvis.web.components;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The components that the theme's {@code components/index.txt} lists: {@code # family}, then {@code name | title |
 * purpose}, a component a line.
 */
@ApplicationScoped
public class ComponentLibrary {

    private static final String FOLDER = "META-INF/resources/WEB-INF/components/";
    private static final String FAMILY = "# ";

    private List<ComponentFamily> families;

    /** All components, by family. */
    public synchronized List<ComponentFamily> families() {
        if (families == null) {
            families = read();
        }
        return families;
    }

    /** The component of this name. */
    public Optional<Component> find(String name) {
        return families().stream()
                .flatMap(family -> family.components().stream())
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /** What a component's folder says to those who use it. */
    public String readme(Component component) {
        return text(component.name() + "/README.md");
    }

    /** The examples as they are written. */
    public String source(Component component) {
        return text(component.name() + "/examples.xhtml");
    }

    private static List<ComponentFamily> read() {
        List<ComponentFamily> read = new ArrayList<>();
        for (var line :
                text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(FAMILY)) {
                read.add(new ComponentFamily(line.substring(FAMILY.length()), new ArrayList<>()));
            } else {
                read.get(read.size() - 1).components().add(component(line.split(" \\| ")));
            }
        }
        return List.copyOf(read);
    }

    private static Component component(String[] parts) {
        return new Component(parts[0], parts[1], parts[2], ExamplesFile.read(text(parts[0] + "/examples.xhtml")));
    }

    private static String text(String name) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The theme has no components/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
