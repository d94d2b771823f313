package fr.parvis.modules.forms.display;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted request's pages, from its answers alone: no condition is evaluated again, as what was asked that day may not
 * be asked today.
 */
public final class Recorded {

    private static final Facts NONE = new Facts(Map.of());

    private Recorded() {}

    /** The pages on which something was answered. */
    public static List<AskedPage> pages(Procedure procedure, Map<String, Object> answers) {
        return procedure.pages().stream()
                .map(page -> new AskedPage(page, answered(page.questions(), answers, ""), NONE))
                .filter(page -> !page.questions().isEmpty())
                .toList();
    }

    private static List<AskedQuestion> answered(List<Question> questions, Map<?, ?> answers, String prefix) {
        return questions.stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> question(question, answers.get(question.id()), prefix + question.id()))
                .toList();
    }

    private static AskedQuestion question(Question question, Object answer, String name) {
        List<AskedQuestion> parts = question.kind() instanceof Kind.Group group && answer instanceof Map<?, ?> map
                ? answered(group.questions(), map, name + "-")
                : List.of();
        List<AskedItem> items = question.kind() instanceof Kind.Repeated repeated && answer instanceof List<?> list
                ? items(repeated, list, name)
                : List.of();
        return new AskedQuestion(question, name, Optional.of(answer), Optional.empty(), false, NONE, parts, items);
    }

    private static List<AskedItem> items(Kind.Repeated repeated, List<?> answers, String name) {
        List<AskedItem> items = new ArrayList<>();
        for (Object answer : answers) {
            String itemName = name + "-" + (items.size() + 1);
            items.add(new AskedItem(
                    items.size() + 1,
                    itemName,
                    NONE,
                    answered(repeated.questions(), (Map<?, ?>) answer, itemName + "-")));
        }
        return items;
    }
}
