package fr.parvis.modules.forms.source;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Checks a tree against the published JSON Schema of procedures. */
public final class SchemaCheck {

    static final String SCHEMA = "/fr/parvis/modules/forms/procedure.schema.json";

    /** Keywords that say only that one of the branches below them failed, or follow from another error. */
    private static final Set<String> SHADOWS = Set.of("if", "then", "else", "allOf", "$ref");

    private final Schema schema = load();

    /** What the schema refuses in a tree; empty when it is sound. */
    public List<Problem> problems(SourceTree source) {
        List<Error> errors = schema.validate(source.root()).stream()
                .filter(error -> !SHADOWS.contains(error.getKeyword()))
                .toList();
        return errors.stream()
                .filter(error -> !followsFromAnother(error, errors))
                .map(error -> problem(source, error))
                .distinct()
                .toList();
    }

    /** A question with a wrong property counts all its properties as unknown: only the first error is of interest. */
    private static boolean followsFromAnother(Error error, List<Error> errors) {
        return error.getKeyword().equals("unevaluatedProperties")
                && errors.stream()
                        .filter(other -> !other.getKeyword().equals("unevaluatedProperties"))
                        .anyMatch(other -> (pointer(other) + "/").startsWith(pointer(error) + "/"));
    }

    private static Problem problem(SourceTree source, Error error) {
        String property = error.getProperty();
        String pointer = pointer(error);
        return switch (error.getKeyword()) {
            case "required" -> source.problem(pointer, "missing", property);
            case "additionalProperties", "unevaluatedProperties" ->
                source.problem(pointer + "/" + property, "unknown-property", property);
            case "enum", "const" -> source.problem(pointer, "not-one-of", shown(error), allowed(error));
            case "type" -> source.problem(pointer, "wrong-type", shown(error), allowed(error));
            case "pattern" -> source.problem(pointer, "wrong-form", shown(error), allowed(error));
            case "minLength", "minItems", "minimum" ->
                source.problem(
                        pointer,
                        "too-small",
                        String.valueOf(error.getSchemaNode().asText()));
            case "maxLength", "maxItems", "maximum", "maxProperties" ->
                source.problem(
                        pointer, "too-big", String.valueOf(error.getSchemaNode().asText()));
            default -> source.problem(pointer, "schema", String.valueOf(error.getMessage()));
        };
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String shown(Error error) {
        String text =
                error.getInstanceNode() == null ? "" : error.getInstanceNode().asText();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String allowed(Error error) {
        return error.getSchemaNode().isArray()
                ? String.join(", ", Arrays.asList(texts(error)))
                : error.getSchemaNode().asText();
    }

    private static String[] texts(Error error) {
        String[] texts = new String[error.getSchemaNode().size()];
        Arrays.setAll(texts, index -> error.getSchemaNode().get(index).asText());
        return texts;
    }

    private static Schema load() {
        try (InputStream file = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
