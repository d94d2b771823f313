package fr.parvis.collectivites.internal.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Reads the fields of one object of a file. A wrong field is noted in the problems and read as something harmless, so
 * that one look at a file tells everything that is wrong with it.
 */
class Fields {

    private final JsonNode node;
    private final String path;
    private final List<String> problems;
    private final Set<String> known = new TreeSet<>();

    Fields(JsonNode node, String path, List<String> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    Optional<String> optionalText(String name, Pattern form, String expectation) {
        JsonNode value = field(name);
        if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
            return Optional.empty();
        }
        String text = value.asText().strip();
        if (!value.isValueNode() || !form.matcher(text).matches()) {
            problem(name, expectation);
        }
        return Optional.of(text);
    }

    String text(String name, Pattern form, String expectation) {
        Optional<String> value = optionalText(name, form, expectation);
        if (value.isEmpty()) {
            problem(name, "il manque");
        }
        return value.orElse("");
    }

    int integer(String name) {
        JsonNode value = field(name);
        if (!value.isInt() || value.asInt() < 0) {
            problem(name, "doit être un nombre entier, sans espace");
        }
        return value.asInt();
    }

    /** A field that is true or false; false when it is absent. */
    boolean yesNo(String name) {
        JsonNode value = field(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problem(name, "doit être true ou false");
        }
        return value.asBoolean();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = field(name).asText().toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problem(
                name,
                "doit être l’un de : "
                        + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        return type.getEnumConstants()[0];
    }

    /** The texts of a list that must not be empty. */
    List<String> texts(String name, Pattern form, String expectation) {
        JsonNode list = field(name);
        if (!list.isArray() || list.isEmpty()) {
            problem(name, "doit être une liste d’au moins un élément");
            return List.of();
        }
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> {
                    if (!item.isValueNode() || !form.matcher(item.asText()).matches()) {
                        problem(name, expectation);
                    }
                    return item.asText().strip();
                })
                .toList();
    }

    Fields object(String name) {
        JsonNode value = field(name);
        if (!value.isObject()) {
            problem(name, "il manque, ou n’a pas la forme attendue");
        }
        return new Fields(value, path + name + ".", problems);
    }

    /** The entries of an object whose field names are free, in the order of the file; empty when it is absent. */
    <T> Map<String, T> entries(String name, BiFunction<String, Fields, T> reader) {
        JsonNode value = field(name);
        Map<String, T> entries = new LinkedHashMap<>();
        if (value.isObject()) {
            Fields inside = new Fields(value, path + name + ".", problems);
            value.fieldNames().forEachRemaining(key -> entries.put(key, reader.apply(key, inside)));
            inside.end();
        } else if (!value.isMissingNode()) {
            problem(name, "n’a pas la forme attendue");
        }
        return entries;
    }

    /** Notes the fields that nobody asked for: most are typing mistakes. */
    void end() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(name, "n’est pas un champ connu");
            }
        });
    }

    void problem(String name, String sentence) {
        problems.add("champ « " + path + name + " » : " + sentence);
    }

    private JsonNode field(String name) {
        known.add(name);
        return node.isObject() ? node.path(name) : MissingNode.getInstance();
    }
}
