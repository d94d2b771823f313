package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that residents read.
 *
 * @param pointer where it stands
 * @param property what it is: {@code label}, {@code help} …
 * @param text the text
 */
record Said(String pointer, String property, String text) {

    private static final Set<String> READ = Set.of(
            "title",
            "summary",
            "needed",
            "other-channels",
            "label",
            "help",
            "intro",
            "text",
            "message",
            "item",
            "consent");

    /** All texts of a procedure. Letters are not among them: they are written for one person at a time. */
    static Stream<Said> allOf(JsonNode procedure) {
        return below(procedure, "", "").filter(said -> !said.pointer().startsWith("/issues/"));
    }

    /** Whether it names a question, a choice or a page. */
    boolean isName() {
        return property.equals("label") || property.equals("title");
    }

    private static Stream<Said> below(JsonNode node, String pointer, String property) {
        if (node.isTextual()) {
            return READ.contains(property) ? Stream.of(new Said(pointer, property, node.asText())) : Stream.empty();
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> below(node.get(index), pointer + "/" + index, property));
        }
        return node.properties().stream()
                .flatMap(entry -> below(entry.getValue(), pointer + "/" + entry.getKey(), entry.getKey()));
    }
}
