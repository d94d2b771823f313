package fr.parvis.modules.forms.source;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** Names a node as a person would: {@code pages.acte.questions.forme.label} rather than {@code /pages/0/questions/1/label}. */
final class FieldNames {

    private FieldNames() {}

    static String of(JsonNode root, String pointer) {
        StringBuilder name = new StringBuilder();
        JsonNode at = root;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            at = at.isArray() ? at.path(rest.getMatchingIndex()) : at.path(rest.getMatchingProperty());
            name.append(name.isEmpty() ? "" : ".").append(nameOf(rest, at));
        }
        return name.toString();
    }

    private static String nameOf(JsonPointer step, JsonNode node) {
        if (!step.mayMatchElement()) {
            return step.getMatchingProperty();
        }
        String id = node.path("id").asText(node.path("value").asText(""));
        return id.isEmpty() ? String.valueOf(step.getMatchingIndex() + 1) : id;
    }
}
