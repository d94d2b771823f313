package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import fr.parvis.spi.text.FrenchText;
import java.util.List;
import java.util.stream.Stream;

/** Long sentences lose their readers. */
final class Sentences implements Rule {

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure)
                .forEach(said -> new FrenchText(said.text())
                        .longSentences()
                        .forEach(sentence -> warnings.warn(
                                said.pointer(),
                                "long-sentence",
                                String.valueOf(FrenchText.words(sentence)),
                                beginning(sentence))));
    }

    private static String beginning(String sentence) {
        List<String> words = Stream.of(sentence.split("\\s+")).limit(6).toList();
        return String.join(" ", words) + "…";
    }
}
