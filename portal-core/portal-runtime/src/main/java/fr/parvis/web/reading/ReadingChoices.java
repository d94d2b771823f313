package fr.parvis.web.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How somebody wants to read.
 *
 * @param values what was chosen in place of the usual
 */
record ReadingChoices(Map<Comfort, String> values) {

    private static final String BETWEEN_VALUES = ".";
    private static final String BEFORE_VALUE = "_";

    /** From a form or from anything else that tells a value by name; what is unknown counts as the usual. */
    static ReadingChoices of(Function<String, String> told) {
        Map<Comfort, String> values = new EnumMap<>(Comfort.class);
        for (Comfort comfort : Comfort.values()) {
            String value = told.apply(comfort.word());
            if (value != null && comfort.choices().contains(value) && !value.equals(comfort.usual())) {
                values.put(comfort, value);
            }
        }
        return new ReadingChoices(values);
    }

    /** From the value of a cookie. */
    static ReadingChoices parse(String cookie) {
        Map<String, String> told = Arrays.stream(cookie.split("\\" + BETWEEN_VALUES))
                .map(part -> part.split(BEFORE_VALUE, 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> first));
        return of(told::get);
    }

    /** As the value of a cookie. */
    String cookie() {
        return joined("", BETWEEN_VALUES);
    }

    /** As classes of the page. */
    String classes() {
        return joined("lecture-", " ");
    }

    String value(Comfort comfort) {
        return values.getOrDefault(comfort, comfort.usual());
    }

    private String joined(String prefix, String separator) {
        return values.entrySet().stream()
                .map(entry -> prefix + entry.getKey().word() + BEFORE_VALUE + entry.getValue())
                .collect(Collectors.joining(separator));
    }
}
