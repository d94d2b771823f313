package fr.parvis.accessibility.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads YAML files of one kind, each checked against a JSON Schema first.
 *
 * @param <T> what such a file says
 */
public final class CheckedYaml<T> {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final long MAX_BYTES = 1_000_000;

    private final Schema schema;
    private final Class<T> type;

    /**
     * For one kind of file.
     *
     * @param schema the schema's resource
     * @param type what a file says
     */
    public CheckedYaml(String schema, Class<T> type) {
        this.schema = load(schema);
        this.type = type;
    }

    /** What a file says; empty when it cannot be used: the problems, in French, tell why. */
    public Optional<T> read(Path file, List<String> problems) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add(name + " : le fichier est trop grand.");
                return Optional.empty();
            }
            JsonNode tree = YAML.readTree(Files.readAllBytes(file));
            List<Error> errors =
                    schema.validate(tree, context -> context.executionConfig(config -> config.locale(Locale.FRENCH)));
            errors.forEach(error -> problems.add(sentence(name, error)));
            return errors.isEmpty()
                    ? Optional.of(YAML.treeToValue(filled(name, tree, problems), type))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            problems.add(name + " : " + line(e) + "le fichier n’est pas du YAML correct.");
        } catch (IOException e) {
            problems.add(name + " : le fichier ne peut pas être lu.");
        }
        return Optional.empty();
    }

    private static JsonNode filled(String name, JsonNode tree, List<String> problems) {
        Unfilled unfilled = new Unfilled();
        unfilled.takeOut(tree);
        problems.addAll(unfilled.problems(name));
        return tree;
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : "ligne " + e.getLocation().getLineNr() + ", ";
    }

    private static String sentence(String file, Error error) {
        String where = error.getInstanceLocation().toString();
        return file + " : " + (where.isEmpty() ? "" : "« " + where + " » ") + error.getMessage() + ".";
    }

    private static Schema load(String path) {
        try (InputStream file = CheckedYaml.class.getClassLoader().getResourceAsStream(path)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
