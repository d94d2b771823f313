package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question of the file.
 *
 * @param node what the file says of it
 * @param pointer where it stands
 * @param siblings pointer of the list of questions that it stands in
 * @param repeated whether it is asked of several people or things
 */
record Asked(JsonNode node, String pointer, String siblings, boolean repeated) {

    /** All questions of a procedure, those inside groups too. */
    static Stream<Asked> allOf(JsonNode procedure) {
        JsonNode pages = procedure.path("pages");
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page ->
                        below(pages.get(page), "/pages/" + page, pages.get(page).has("repeat")));
    }

    String text(String property) {
        return node.path(property).asText();
    }

    private static Stream<Asked> below(JsonNode parent, String pointer, boolean repeated) {
        String list = pointer + "/questions";
        JsonNode questions = parent.path("questions");
        return IntStream.range(0, questions.size()).boxed().flatMap(index -> {
            JsonNode question = questions.get(index);
            String at = list + "/" + index;
            return Stream.concat(
                    Stream.of(new Asked(question, at, list, repeated)),
                    below(
                            question,
                            at,
                            repeated || question.path("type").asText().equals("repeated")));
        });
    }
}
