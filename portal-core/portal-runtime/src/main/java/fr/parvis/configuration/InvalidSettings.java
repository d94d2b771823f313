package fr.parvis.configuration;

import java.util.List;

/** The environment does not say what the portal needs to start. */
public class InvalidSettings extends RuntimeException {

    private final transient List<String> problems;

    public InvalidSettings(List<String> problems) {
        super("Parvis cannot start: " + String.join("; ", problems) + ".");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, a phrase for each variable. */
    public List<String> problems() {
        return problems;
    }
}
