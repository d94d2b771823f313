package fr.parvis.web.components;

import java.util.List;
import java.util.Optional;

/**
 * A component of the theme, as the catalogue shows it.
 *
 * @param name its folder
 * @param title what it is called
 * @param purpose what it is for, in one sentence
 * @param examples its states, in the order of its file
 */
public record Component(String name, String title, String purpose, List<Example> examples) {

    /** Address of its page. */
    public String path() {
        return "/composants/" + name;
    }

    /** Its examples, as an include of the page finds them. */
    public String examplesFile() {
        return "/WEB-INF/components/" + name + "/examples.xhtml";
    }

    /** An example that has a page for itself. */
    Optional<Example> alone(String id) {
        return examples.stream()
                .filter(example -> example.alone() && example.id().equals(id))
                .findFirst();
    }
}
