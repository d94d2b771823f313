package fr.parvis.modules.forms.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a page sent.
 *
 * @param fields texts by field name
 */
public record Typed(Map<String, List<String>> fields) {

    /** The field that lists the questions which the page showed: only those can be answered, or be missing. */
    public static final String SEEN = "_vu";

    /** The field of a page that was filled in where nothing could be evaluated. */
    public static final String UNCONNECTED = "_sans-reseau";

    /** What follows the name of a repeated question in the field that counts its items. */
    public static final String COUNT = "nombre";

    private static final int MOST_ITEMS = 50;
    private static final int MOST_CHARACTERS = 200_000;

    public static final Typed NOTHING = new Typed(Map.of());

    /** The fields of one question. */
    public Inputs of(String question) {
        return new Inputs(fields, question);
    }

    /** Names of the questions that the page showed. */
    public Set<String> seen() {
        return Arrays.stream(of(SEEN).text().split(" +")).collect(Collectors.toSet());
    }

    /** Whether the page was filled in where nothing could be evaluated: it showed all that could be asked. */
    public boolean wasUnconnected() {
        return fields.containsKey(UNCONNECTED);
    }

    /** How many items of a repeated question the page showed. */
    public int items(String question) {
        String count = of(question).text(COUNT);
        return count.matches("[0-9]{1,2}") ? Math.min(MOST_ITEMS, Integer.parseInt(count)) : 0;
    }

    /** The same, if it is small enough to be kept until it is put right. */
    public Optional<Typed> keepable() {
        int characters = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        return characters <= MOST_CHARACTERS ? Optional.of(this) : Optional.empty();
    }
}
