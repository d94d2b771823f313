package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that not everybody can see or hear alike: capitals, colours, positions, images, headings in disguise. */
final class Wording implements Rule {

    private static final List<Habit> HABITS = List.of(
            new Habit(
                    "capitals", "(?m)^(?=(?:\\P{L}*\\p{Lu}){8})[^\\p{Ll}\\n]*\\p{Lu}{2,}\\P{L}+\\p{Lu}[^\\p{Ll}\\n]*$"),
            new Habit(
                    "by-sight",
                    "(?iu)\\bci-contre\\b|\\ben (?:rouge|vert|bleu|jaune|orange|gris|gras)(?!\\p{L})"
                            + "|\\b(?:bouton|case|champ|lien|cadre|colonne|icône|encadré)s? (?:rouges?|verte?s?|bleue?s?|jaunes?|orange|grise?s?|ronde?s?|carrée?s?)(?!\\p{L})"
                            + "|\\b(?:bouton|case|champ|lien|menu|colonne|cadre) (?:de|à) (?:droite|gauche)(?!\\p{L})"
                            + "|\\b(?:à|sur la) (?:droite|gauche) de (?:l’écran|la page)"),
            new Habit("image", "(?iu)<img\\b|!\\[[^\\]]*]\\(|\\b(?:image|photo|schéma) ci-(?:contre|dessous|dessus)"),
            new Habit(
                    "markup",
                    "(?m)^\\s*#{1,6}\\s+\\S|</?(?:h[1-6]|b|strong|p|br|ul|li|a|font)\\b[^>]*>|\\*\\*[^*]+\\*\\*"),
            new Habit("spaced-letters", "(?<!\\p{L})(?:\\p{L} ){4,}\\p{L}(?!\\p{L})"));

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure)
                .forEach(said -> HABITS.forEach(habit -> {
                    var found = habit.pattern().matcher(said.text());
                    if (found.find()) {
                        warnings.warn(
                                said.pointer(), habit.code(), found.group().strip());
                    }
                }));
    }

    private record Habit(String code, Pattern pattern) {
        Habit(String code, String pattern) {
            this(code, Pattern.compile(pattern));
        }
    }
}
