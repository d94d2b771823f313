package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Long sentences lose their readers. */
final class Sentences implements Rule {

    static final int MOST_WORDS = 20;

    /** A colon and a new line end what is read in one breath. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…;:])\\s+|\\n+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-’'.,@][\\p{L}\\d]+)*");

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure)
                .forEach(said -> END.splitAsStream(said.text().strip())
                        .filter(sentence -> words(sentence) > MOST_WORDS)
                        .forEach(sentence -> warnings.warn(
                                said.pointer(),
                                "long-sentence",
                                String.valueOf(words(sentence)),
                                beginning(sentence))));
    }

    private static long words(String sentence) {
        return WORD.matcher(sentence).results().count();
    }

    private static String beginning(String sentence) {
        return String.join(" ", Stream.of(sentence.split("\\s+")).limit(6).toList()) + "…";
    }
}
