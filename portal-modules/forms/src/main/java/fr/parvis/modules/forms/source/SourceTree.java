package fr.parvis.modules.forms.source;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.source.Problem.Position;
import java.util.List;
import java.util.Map;

/**
 * A file as a tree, with the position of each of its nodes.
 *
 * @param root the tree
 * @param positions positions by JSON pointer
 */
public record SourceTree(JsonNode root, Map<String, Position> positions) {

    /** A problem at the node of this pointer, or at its nearest parent that exists. */
    public Problem problem(String pointer, String code, String... arguments) {
        return new Problem(positionOf(pointer), FieldNames.of(root, pointer), code, List.of(arguments));
    }

    private Position positionOf(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (positions.containsKey(at)) {
                return positions.get(at);
            }
        }
        return positions.getOrDefault("", Position.START);
    }
}
