package fr.parvis.configuration.internal;

import fr.parvis.configuration.InvalidSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads variables and remembers what is wrong with them, so that all problems are told at once. */
class Environment {

    private final Map<String, String> variables;
    private final List<String> problems = new ArrayList<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return optional(name).orElseGet(() -> wrong(name, "is not set", ""));
    }

    String secret(String name, int minLength) {
        String value = required(name);
        return value.isEmpty() || value.length() >= minLength
                ? value
                : wrong(name, "must have at least " + minLength + " characters", value);
    }

    int port(String name, int defaultPort) {
        return optional(name).map(value -> toPort(name, value)).orElse(defaultPort);
    }

    long bytes(String name, long defaultBytes) {
        return optional(name)
                .map(value -> value.matches("[1-9]\\d{0,11}")
                        ? Long.parseLong(value)
                        : wrong(name, "must be a number of bytes such as 62914560", defaultBytes))
                .orElse(defaultBytes);
    }

    URI webAddress(String name) {
        String value = required(name);
        if (value.isEmpty() || value.matches("https?://[^\\s/]+(/\\S*)?")) {
            return URI.create(value);
        }
        return wrong(name, "must be an address such as https://connexion.example.fr/realms/residents", URI.create(""));
    }

    Optional<InetSocketAddress> socket(String name) {
        return optional(name).map(value -> {
            int colon = value.lastIndexOf(':');
            return colon > 0
                    ? InetSocketAddress.createUnresolved(
                            value.substring(0, colon), toPort(name, value.substring(colon + 1)))
                    : wrong(name, "must be a host and a port such as clamd:3310", null);
        });
    }

    /** Throws when a variable read so far was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }

    private int toPort(String name, String value) {
        boolean valid = value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535;
        return valid ? Integer.parseInt(value) : wrong(name, "must be a port between 1 and 65535", 1);
    }

    private <T> T wrong(String name, String problem, T stopgap) {
        problems.add("the environment variable " + name + " " + problem);
        return stopgap;
    }
}
