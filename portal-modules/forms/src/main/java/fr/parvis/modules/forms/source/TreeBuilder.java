package fr.parvis.modules.forms.source;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parvis.modules.forms.source.Problem.Position;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns YAML nodes into a JSON tree. Plain words are JSON's only: {@code no}, {@code on} and {@code 2026-09-01} stay
 * texts. Aliases are refused: a few lines of them can stand for gigabytes.
 */
final class TreeBuilder {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,14})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{1,15}");

    private final Map<String, Position> positions = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    SourceTree build(Node node) throws InvalidProcedure {
        return new SourceTree(json(node, ""), Map.copyOf(positions));
    }

    private JsonNode json(Node node, String pointer) throws InvalidProcedure {
        positions.put(pointer, SourceReader.position(node.getStartMark()));
        if (!seen.add(node)) {
            throw refused(node, pointer, "alias");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, String pointer) throws InvalidProcedure {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key) || !seen.add(key)) {
                throw refused(entry.getKeyNode(), pointer, "key");
            }
            String child = JsonPointer.compile(pointer.isEmpty() ? null : pointer)
                    .appendProperty(key.getValue())
                    .toString();
            if (object.has(key.getValue())) {
                throw refused(key, child, "twice", key.getValue());
            }
            object.set(key.getValue(), json(entry.getValueNode(), child));
            positions.put(child, SourceReader.position(key.getStartMark()));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return JSON.nullNode();
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }

    private static InvalidProcedure refused(Node node, String pointer, String code, String... arguments) {
        return new InvalidProcedure(List.of(new Problem(
                SourceReader.position(node.getStartMark()),
                FieldNames.of(MissingNode.getInstance(), pointer),
                code,
                List.of(arguments))));
    }
}
