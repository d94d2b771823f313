package fr.parvis.modules.forms.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * What expressions can read at one moment.
 *
 * @param variables values of CEL by name of variable
 */
public record Facts(Map<String, Object> variables) {

    /** The facts of a situation and answers; {@code answers} is read when an expression runs, so that it may grow. */
    public static Facts of(Situation situation, Map<String, Object> data, Map<String, Object> answers) {
        return new Facts(Map.of(
                "answers", answers,
                "data", data,
                "applicant", situation.applicant().celValue(),
                "today", CelValues.instant(situation.today()),
                "now", CelValues.instant(situation.now())));
    }

    /** The same facts, inside an item of a repeated question; positions count from 1. */
    public Facts inItem(Map<String, Object> item, int position) {
        Map<String, Object> inItem = new HashMap<>(variables);
        inItem.put("item", item);
        inItem.put("position", (long) position);
        return new Facts(inItem);
    }
}
