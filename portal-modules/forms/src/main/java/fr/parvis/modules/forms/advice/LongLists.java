package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;

/** Choices that nobody can keep in mind. */
final class LongLists implements Rule {

    static final int MOST_CHOICES = 25;

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Asked.allOf(procedure).forEach(asked -> {
            boolean elsewhere = asked.node().has("choices-from");
            JsonNode choices = elsewhere
                    ? procedure.path("data").path(asked.text("choices-from"))
                    : asked.node().path("choices");
            if (choices.size() > MOST_CHOICES) {
                warnings.warn(
                        asked.pointer() + (elsewhere ? "/choices-from" : "/choices"),
                        "long-list",
                        String.valueOf(choices.size()),
                        String.valueOf(MOST_CHOICES));
            }
        });
    }
}
