package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Page;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.CelValues;
import fr.parvis.modules.forms.rules.Evaluation;
import fr.parvis.modules.forms.rules.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a procedure in order. Expressions read only answers to questions that are asked: an answer stays in the
 * draft when its question no longer is, and counts again when it comes back.
 */
final class Walk {

    /** Blank items beyond those that are there, where all that could be asked is. */
    private static final int MORE_ITEMS = 3;

    private final Definition definition;
    private final Facts facts;
    private final Map<String, Object> known;
    private final boolean whole;

    /**
     * A walk that has not begun.
     *
     * @param known the {@code answers} of the facts; filled on the way
     * @param whole whether all that some answer could bring up is asked
     */
    Walk(Definition definition, Facts facts, Map<String, Object> known, boolean whole) {
        this.definition = definition;
        this.facts = facts;
        this.known = known;
        this.whole = whole;
    }

    List<AskedPage> through(Map<String, Object> answers) {
        definition.procedure().questions().forEach(question -> putUnanswered(question, known));
        List<AskedPage> pages = new ArrayList<>();
        for (Page page : definition.procedure().pages()) {
            if (isAsked(page.when(), facts)) {
                pages.add(new AskedPage(page, ask(page.questions(), answers, known, facts, ""), facts));
            }
        }
        return pages;
    }

    private List<AskedQuestion> ask(
            List<Question> questions, Map<?, ?> answers, Map<String, Object> into, Facts inside, String prefix) {
        List<AskedQuestion> asked = new ArrayList<>();
        for (Question question : questions) {
            if (isAsked(question.when(), inside)) {
                asked.add(ask(question, answers.get(question.id()), into, inside, prefix + question.id()));
            }
        }
        return asked;
    }

    private AskedQuestion ask(Question question, Object answer, Map<String, Object> into, Facts inside, String name) {
        Kind kind = question.kind();
        if (kind instanceof Kind.Group group) {
            return group(question, group, answer, into, inside, name);
        }
        if (kind instanceof Kind.Repeated repeated) {
            return repeated(question, repeated, answer, into, inside, name);
        }
        if (kind instanceof Kind.Computed computed) {
            Optional<Object> value =
                    definition.rulebook().evaluate(computed.value(), inside).known();
            value.ifPresent(result -> into.put(question.id(), result));
            return plain(question, name, value.map(result -> CelValues.fromCel(kind, result)), inside);
        }
        Optional<Object> prefill = question.prefill()
                .map(formula -> definition.rulebook().evaluate(formula, inside))
                .flatMap(Evaluation::known)
                .map(value -> CelValues.fromCel(kind, value))
                .filter(Walk::isAnswer);
        boolean locked =
                prefill.isPresent() && question.lockedWhen().isPresent() && holds(question.lockedWhen(), inside);
        Optional<Object> counting =
                locked ? prefill : Optional.ofNullable(answer).filter(Walk::isAnswer);
        counting.ifPresent(value -> into.put(question.id(), CelValues.toCel(kind, value)));
        // A cleared field is kept as an empty text: what was proposed must not come back.
        Optional<Object> proposed = answer == null ? prefill : Optional.empty();
        return new AskedQuestion(question, name, counting, proposed, locked, inside, List.of(), List.of());
    }

    private AskedQuestion group(
            Question question, Kind.Group group, Object answer, Map<String, Object> into, Facts inside, String name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        group.questions().forEach(part -> putUnanswered(part, parts));
        into.put(question.id(), parts);
        Map<?, ?> answered = answer instanceof Map<?, ?> map ? map : Map.of();
        List<AskedQuestion> asked = ask(group.questions(), answered, parts, inside, name + "-");
        Optional<Object> answers = Optional.<Object>of(answered).filter(Walk::isAnswer);
        return new AskedQuestion(question, name, answers, Optional.empty(), false, inside, asked, List.of());
    }

    private AskedQuestion repeated(
            Question question,
            Kind.Repeated repeated,
            Object answer,
            Map<String, Object> into,
            Facts inside,
            String name) {
        List<?> answered = answer instanceof List<?> list ? list : List.of();
        List<Map<String, Object>> values = new ArrayList<>();
        List<AskedItem> items = new ArrayList<>();
        into.put(question.id(), values);
        for (int position = 1; position <= items(repeated, answered.size()); position++) {
            Map<String, Object> value = new LinkedHashMap<>();
            repeated.questions().forEach(part -> putUnanswered(part, value));
            values.add(value);
            Facts inItem = inside.inItem(value, position);
            Map<?, ?> item = position <= answered.size() ? (Map<?, ?>) answered.get(position - 1) : Map.of();
            String itemName = name + "-" + position;
            items.add(new AskedItem(
                    position, itemName, inItem, ask(repeated.questions(), item, value, inItem, itemName + "-")));
        }
        Optional<Object> answers = Optional.<Object>of(answered).filter(Walk::isAnswer);
        return new AskedQuestion(question, name, answers, Optional.empty(), false, inside, List.of(), items);
    }

    private static AskedQuestion plain(Question question, String name, Optional<Object> answer, Facts inside) {
        return new AskedQuestion(question, name, answer, Optional.empty(), false, inside, List.of(), List.of());
    }

    private int items(Kind.Repeated repeated, int answered) {
        int items = Math.max(answered, repeated.min());
        return whole ? Math.max(items, Math.min(repeated.max(), items + MORE_ITEMS)) : items;
    }

    private boolean isAsked(Optional<Formula> condition, Facts inside) {
        return whole && condition.filter(Formula::readsAnswers).isPresent() || holds(condition, inside);
    }

    /** A condition that cannot be decided yet does not hold. */
    private boolean holds(Optional<Formula> condition, Facts inside) {
        return condition.isEmpty()
                || definition.rulebook().evaluate(condition.get(), inside).isTrue();
    }

    private static void putUnanswered(Question question, Map<String, Object> into) {
        Object value = CelValues.unanswered(question.kind());
        if (value != null) {
            into.put(question.id(), value);
        }
    }

    private static boolean isAnswer(Object value) {
        return !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of());
    }
}
