package fr.parvis.accessibility.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts between brackets that a model brings and that nobody has replaced. They are taken out: nothing of them is published. */
final class Unfilled {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]\\[]*\\p{L}{2}[^\\]\\[]*]");

    private final List<String> found = new ArrayList<>();

    /** Takes them out of a file. */
    void takeOut(JsonNode file) {
        clean(file);
    }

    /** A sentence about them, or none. */
    List<String> problems(String file) {
        return found.isEmpty()
                ? List.of()
                : List.of(file + " : " + found.size() + (found.size() == 1 ? " texte" : " textes")
                        + " entre crochets à remplacer, comme « " + found.get(0)
                        + " ». En attendant, le reste est publié sans eux.");
    }

    /** Whether something is left worth showing. */
    private boolean clean(JsonNode node) {
        if (node instanceof ArrayNode array) {
            Iterator<JsonNode> elements = array.elements();
            while (elements.hasNext()) {
                if (!clean(elements.next())) {
                    elements.remove();
                }
            }
            return !array.isEmpty();
        }
        return node instanceof ObjectNode object ? cleanParts(object) : !isUnfilled(node);
    }

    /** Of something that has a list beside its text, the list is worth showing alone. */
    private boolean cleanParts(ObjectNode object) {
        boolean whole = true;
        boolean list = false;
        for (Map.Entry<String, JsonNode> part : List.copyOf(object.properties())) {
            boolean left = clean(part.getValue());
            if (!left && part.getValue().isTextual()) {
                object.put(part.getKey(), "");
            } else if (!left) {
                object.remove(part.getKey());
            }
            whole &= left || part.getValue().isArray();
            list |= left && part.getValue().isArray();
        }
        return whole || list;
    }

    private boolean isUnfilled(JsonNode node) {
        boolean unfilled = node.isTextual() && BRACKETS.matcher(node.asText()).find();
        if (unfilled) {
            found.add(node.asText());
        }
        return unfilled;
    }
}
