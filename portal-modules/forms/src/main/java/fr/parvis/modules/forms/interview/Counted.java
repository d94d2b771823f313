package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the answers of questions that are asked. */
final class Counted {

    private Counted() {}

    static Map<String, Object> of(List<AskedQuestion> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (AskedQuestion asked : questions) {
            Object answer = answer(asked);
            if (answer != null) {
                answers.put(asked.question().id(), answer);
            }
        }
        return answers;
    }

    private static Object answer(AskedQuestion asked) {
        if (asked.question().kind() instanceof Kind.Group) {
            Map<String, Object> parts = of(asked.parts());
            return parts.isEmpty() ? null : parts;
        }
        if (asked.question().kind() instanceof Kind.Repeated) {
            List<Map<String, Object>> items =
                    asked.items().stream().map(item -> of(item.questions())).toList();
            return items.isEmpty() ? null : items;
        }
        return asked.answer().orElse(null);
    }
}
