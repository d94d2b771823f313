package fr.parvis.modules.forms.typed;

import java.util.List;
import java.util.Map;

/**
 * What was typed into the fields of one question.
 *
 * @param fields all fields of the page, by name
 * @param name the question's name; its parts are named {@code <name>-<part>}
 */
public record Inputs(Map<String, List<String>> fields, String name) {

    /** The text of the question's only field, without surrounding spaces; empty when nothing was typed. */
    public String text() {
        return first(name);
    }

    /** The text of one part. */
    public String text(String part) {
        return first(name + "-" + part);
    }

    /** The boxes that were ticked. */
    public List<String> ticked() {
        return fields.getOrDefault(name, List.of());
    }

    private String first(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : Characters.clean(values.get(0)).strip();
    }
}
