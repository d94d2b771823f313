package fr.parvis.simulators;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters in the making. */
class Query {

    private final Map<String, String> values = new LinkedHashMap<>();

    Query with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Query without(String name) {
        values.remove(name);
        return this;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
