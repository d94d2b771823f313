package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A label says something, and no two questions of a page say the same. */
final class Labels implements Rule {

    private static final Pattern VAGUE = Pattern.compile(
            "(cliquez|cliquer)( ici)?|ici|suite|lire la suite|en savoir plus|plus|voir|lien|détails?|ok|texte|champ|question|réponse|autre chose",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d");

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure).filter(Said::isName).forEach(said -> name(said, warnings));
        Set<String> known = new HashSet<>();
        Asked.allOf(procedure).filter(asked -> asked.node().has("label")).forEach(asked -> {
            String label = asked.text("label").strip();
            if (!known.add(asked.siblings() + label.toLowerCase())
                    && !asked.node().has("when")) {
                warnings.warn(asked.pointer() + "/label", "label-twice", label);
            }
        });
    }

    private static void name(Said said, Warnings warnings) {
        String text = said.text().strip().replaceAll("[\\s.…:;!?»>]+$", "");
        boolean answer = said.pointer().contains("/choices/") || said.pointer().startsWith("/data/");
        if (!answer && !WORD.matcher(text).find()) {
            warnings.warn(said.pointer(), "label-without-words", said.text());
        } else if (!answer && VAGUE.matcher(text).matches()) {
            boolean link = said.pointer().endsWith("/link/label");
            warnings.warn(said.pointer(), link ? "vague-link" : "vague-label", said.text());
        }
    }
}
