package fr.parvis.modules.forms.reading;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.definition.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The properties of one object of a tree that the schema found sound.
 *
 * @param node the object
 * @param pointer its JSON pointer
 */
record Properties(JsonNode node, String pointer) {

    String text(String name) {
        return node.path(name).asText();
    }

    Optional<String> optionalText(String name) {
        return node.has(name) ? Optional.of(text(name).strip()) : Optional.empty();
    }

    Optional<Formula> formula(String name) {
        return node.has(name) ? Optional.of(new Formula(text(name).strip(), pointer + "/" + name)) : Optional.empty();
    }

    int number(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    OptionalInt optionalNumber(String name) {
        return node.has(name) ? OptionalInt.of(node.get(name).asInt()) : OptionalInt.empty();
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).asBoolean(otherwise);
    }

    List<String> texts(String name) {
        return all(name, item -> item.node().asText());
    }

    Properties child(String name) {
        return new Properties(node.path(name), pointer + "/" + name);
    }

    <T> List<T> all(String name, Function<Properties, T> mapping) {
        List<T> all = new ArrayList<>();
        for (JsonNode item : node.path(name)) {
            all.add(mapping.apply(new Properties(item, pointer + "/" + name + "/" + all.size())));
        }
        return List.copyOf(all);
    }
}
