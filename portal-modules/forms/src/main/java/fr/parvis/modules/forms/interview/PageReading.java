package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.input.KindInputs;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Parsed;
import fr.parvis.modules.forms.typed.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a page sent into answers. Only questions that the page showed are read. */
public final class PageReading {

    private final KindInputs inputs;
    private final Typed typed;
    private final Set<String> seen;
    private final FileReading files;
    private final List<Fault> faults = new ArrayList<>();

    public PageReading(KindInputs inputs, Typed typed, FileReading files) {
        this.inputs = inputs;
        this.typed = typed;
        this.seen = typed.seen();
        this.files = files;
    }

    /**
     * Reads questions.
     *
     * @param answers answers so far, by question id
     * @return the answers that change; null for one that is no longer given
     */
    public Map<String, Object> answers(List<Question> questions, Map<String, Object> answers) {
        return changes(questions, answers, "");
    }

    /**
     * Reads one item of a repeated question.
     *
     * @param position from 1; one more than there are items begins another
     */
    public Map<String, Object> item(Question question, int position, Map<String, Object> answers) {
        List<Map<String, Object>> items = itemsOf(answers.get(question.id()));
        while (items.size() < position) {
            items.add(new LinkedHashMap<>());
        }
        Map<String, Object> item = items.get(position - 1);
        Kind.Repeated repeated = (Kind.Repeated) question.kind();
        merge(item, changes(repeated.questions(), item, question.id() + "-" + position + "-"));
        Map<String, Object> changed = new HashMap<>();
        changed.put(question.id(), items);
        return changed;
    }

    /** What was typed and is no answer. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Map<String, Object> changes(List<Question> questions, Map<String, Object> answers, String prefix) {
        Map<String, Object> changes = new HashMap<>();
        for (Question question : questions) {
            String name = prefix + question.id();
            if (seen.contains(name)) {
                read(question, name, answers.get(question.id()), changes);
            }
        }
        return changes;
    }

    private void read(Question question, String name, Object before, Map<String, Object> changes) {
        if (question.kind() instanceof Kind.Group group) {
            Map<String, Object> parts = mapOf(before);
            merge(parts, changes(group.questions(), parts, name + "-"));
            changes.put(question.id(), parts.isEmpty() ? null : parts);
        } else if (question.kind() instanceof Kind.Repeated repeated) {
            changes.put(question.id(), items(repeated, name, before));
        } else if (question.kind() instanceof Kind.Files kind) {
            changes.put(question.id(), files.read(kind, name, before, faults));
        } else {
            inputs.of(question.kind())
                    .ifPresent(input -> changes.put(question.id(), answer(question, input.read(typed.of(name)))));
        }
    }

    /** Items that were left blank are dropped, but for those that must be there. */
    private List<Map<String, Object>> items(Kind.Repeated repeated, String name, Object before) {
        List<Map<String, Object>> known = itemsOf(before);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int position = 1; position <= typed.items(name); position++) {
            Map<String, Object> item = position <= known.size() ? known.get(position - 1) : new LinkedHashMap<>();
            int faultsBefore = faults.size();
            merge(item, changes(repeated.questions(), item, name + "-" + position + "-"));
            if (!item.isEmpty() || position <= repeated.min() || faults.size() > faultsBefore) {
                items.add(item);
            }
        }
        return items;
    }

    private Object answer(Question question, Parsed parsed) {
        if (parsed instanceof Parsed.Given given) {
            return given.answer();
        }
        if (parsed instanceof Parsed.Wrong wrong) {
            faults.addAll(wrong.faults());
        }
        return question.prefill().isPresent() && !isLeftToPrefill(question) ? "" : null;
    }

    /** Without a network, what earlier answers propose could not be shown: a field left blank is no refusal of it. */
    private boolean isLeftToPrefill(Question question) {
        return typed.wasUnconnected()
                && question.prefill().filter(Formula::readsAnswers).isPresent();
    }

    private static void merge(Map<String, Object> into, Map<String, Object> changes) {
        changes.forEach((id, answer) -> {
            if (answer == null) {
                into.remove(id);
            } else {
                into.put(id, answer);
            }
        });
    }

    private static Map<String, Object> mapOf(Object answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (answer instanceof Map<?, ?> before) {
            before.forEach((id, value) -> map.put(id.toString(), value));
        }
        return map;
    }

    private static List<Map<String, Object>> itemsOf(Object answer) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (answer instanceof List<?> before) {
            before.forEach(item -> items.add(mapOf(item)));
        }
        return items;
    }
}
