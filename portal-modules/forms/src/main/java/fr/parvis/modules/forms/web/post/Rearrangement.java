package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Rule.Offer;
import fr.parvis.modules.forms.web.form.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a button changes beside what was typed: one item more or less, or the answer that a rule offers.
 *
 * @param pressed the button
 */
record Rearrangement(Pressed pressed) {

    void apply(Map<String, Object> changes, Map<String, Object> answers, Screen screen) {
        for (Question question : screen.page().page().questions()) {
            switch (pressed.button()) {
                case ADD_ITEM -> add(question, changes, answers);
                case REMOVE_ITEM -> remove(question, changes, answers);
                default -> {}
            }
        }
        if (pressed.button() == Pressed.Button.TAKE_OFFER) {
            offer(screen).forEach(offer -> changes.put(offer.question(), offer.value()));
        }
    }

    private void add(Question question, Map<String, Object> changes, Map<String, Object> answers) {
        if (question.kind() instanceof Kind.Repeated repeated && pressed.value().equals(question.id())) {
            List<Object> items = items(question, changes, answers);
            if (items.size() < repeated.max()) {
                items.add(Map.of());
            }
            changes.put(question.id(), items);
        }
    }

    private void remove(Question question, Map<String, Object> changes, Map<String, Object> answers) {
        String prefix = question.id() + "-";
        if (question.kind() instanceof Kind.Repeated && pressed.value().matches(prefix + "[1-9][0-9]?")) {
            List<Object> items = items(question, changes, answers);
            int position = Integer.parseInt(pressed.value().substring(prefix.length()));
            if (position <= items.size()) {
                items.remove(position - 1);
            }
            changes.put(question.id(), items);
        }
    }

    private static List<Object> items(Question question, Map<String, Object> changes, Map<String, Object> answers) {
        Object items = changes.getOrDefault(question.id(), answers.get(question.id()));
        return items instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }

    private List<Offer> offer(Screen screen) {
        return screen.page().page().rules().stream()
                .filter(rule -> rule.id().equals(pressed.value()))
                .flatMap(rule -> rule.offer().stream())
                .toList();
    }
}
