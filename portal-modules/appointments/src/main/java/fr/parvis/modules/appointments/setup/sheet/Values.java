package fr.parvis.modules.appointments.setup.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the fields of a sheet, typed or kept; a field without anything in it is not there.
 *
 * @param all by name of the field
 */
public record Values(Map<String, List<String>> all) {

    public static final Values NONE = new Values(Map.of());

    /** A box that is ticked posts this. */
    public static final String YES = "oui";

    public Values {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            List<String> filled =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        all = kept;
    }

    /** The same with another answer. */
    public Values with(String name, Object value) {
        return with(name, value == null ? List.of() : List.of(String.valueOf(value)));
    }

    /** The same with a box ticked or not. */
    public Values ticked(String name, boolean ticked) {
        return with(name, ticked ? List.of(YES) : List.of());
    }

    /** The same with other answers. */
    public Values with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(all);
        changed.put(name, values);
        return new Values(changed);
    }

    public boolean has(String name) {
        return all.containsKey(name);
    }

    /** The only or first answer, or an empty text. */
    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    public Optional<String> some(String name) {
        return texts(name).stream().findFirst();
    }

    public List<String> texts(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** A number that the sheet has checked, or nothing. */
    public Optional<Integer> number(String name) {
        return some(name).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The lines of an answer that are not empty. */
    public List<String> lines(String name) {
        return Arrays.stream(text(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
