package fr.parvis.modules.forms.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureReader;
import fr.parvis.modules.forms.source.InvalidProcedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The files of the demonstration. */
final class DemoFiles {

    static final List<String> COLLECTIVITES = List.of("brumeval-metropole", "brumeval", "saint-aubin", "les-essarts");

    private static final Path FOLDER = Path.of("../../wildfly-config/launcher/src/main/demo");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<Path, Definition> READ = new ConcurrentHashMap<>();

    private DemoFiles() {}

    /** The files of a collectivité's own folder. */
    static List<Path> of(String collectivite) {
        Path folder = FOLDER.resolve(collectivite).resolve("forms");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file. */
    static List<Path> all() {
        return COLLECTIVITES.stream().flatMap(id -> of(id).stream()).toList();
    }

    /** What a collectivité offers: its group's procedures for which it has the service, or its own instead. */
    static Map<String, Definition> offeredBy(String collectivite) {
        Set<String> services = services(collectivite);
        String group = collectivite(collectivite).path("group").asText(collectivite);
        Map<String, Definition> offered = new TreeMap<>();
        for (Path file : of(group)) {
            Definition shared = read(file);
            if (services.contains(shared.procedure().overview().service())) {
                offered.put(nameOf(file), shared);
            }
        }
        if (!group.equals(collectivite)) {
            of(collectivite).forEach(file -> offered.put(nameOf(file), read(file)));
        }
        return offered;
    }

    static Set<String> services(String collectivite) {
        Set<String> services = new TreeSet<>();
        collectivite(collectivite).path("services").fieldNames().forEachRemaining(services::add);
        return services;
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    /** The procedure of a file; it is read once. */
    static Definition read(Path file) {
        return READ.computeIfAbsent(file, DemoFiles::readNow);
    }

    private static Definition readNow(Path file) {
        try {
            return new ProcedureReader().read(Files.readAllBytes(file));
        } catch (InvalidProcedure e) {
            throw new AssertionError(file + ": " + e.problems(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode collectivite(String id) {
        try {
            return YAML.readTree(FOLDER.resolve(id).resolve("collectivite.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
