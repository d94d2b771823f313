package fr.parvis.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of the product with those of an administrator over them. A text that cannot be shown is left out: the product's
 * own stays.
 *
 * @param texts what is shown, by key
 * @param problems a sentence for each text that was left out
 */
record Translation(Map<String, String> texts, List<String> problems) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\d+");

    static Translation of(Map<String, String> product, Map<String, String> added) {
        Map<String, String> texts = new HashMap<>(product);
        List<String> problems = new ArrayList<>();
        new TreeMap<>(added)
                .forEach((key, text) -> flaw(product.get(key), text)
                        .ifPresentOrElse(
                                flaw -> problems.add("Texte « " + key + " » : " + flaw), () -> texts.put(key, text)));
        return new Translation(Map.copyOf(texts), List.copyOf(problems));
    }

    private static Optional<String> flaw(String original, String text) {
        if (original == null) {
            return Optional.of("le portail n’a pas de texte de ce nom.");
        }
        if (text.isBlank()) {
            return Optional.of("il est vide.");
        }
        var variables = variables(original);
        if (!variables.equals(variables(text))) {
            return Optional.of(
                    "il doit contenir " + (variables.isEmpty() ? "aucune variable" : String.join(", ", variables))
                            + ", comme le texte français.");
        }
        // A straight apostrophe would quote what follows it, variables included (java.text.MessageFormat).
        if (!variables.isEmpty() && text.contains("'")) {
            return Optional.of("écrivez l’apostrophe ’ à la place de '.");
        }
        return Optional.empty();
    }

    private static TreeSet<String> variables(String text) {
        TreeSet<String> found = new TreeSet<>();
        VARIABLE.matcher(text).results().map(MatchResult::group).forEach(start -> found.add(start + "}"));
        return found;
    }
}
