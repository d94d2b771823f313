package fr.parvis.simulators.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a query or of a form, each with every value it was given.
 *
 * @param values values by name, in order of appearance
 */
public record Parameters(Map<String, List<String>> values) {

    /** Reads {@code a=1&b=2}; null and empty give no parameter. */
    public static Parameters parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                values.computeIfAbsent(decode(name), n -> new ArrayList<>()).add(decode(value));
            }
        }
        return new Parameters(values);
    }

    /** The first value. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).map(list -> list.get(0));
    }

    /** Every value. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value, or the empty text. */
    public String text(String name) {
        return get(name).orElse("");
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** Whether a name comes more than once, which no OAuth request may do. */
    public boolean hasDuplicates() {
        return values.values().stream().anyMatch(list -> list.size() > 1);
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
