package fr.parvis.accessibility.declaration;

import java.util.List;

/**
 * The multi-year plan of a collectivité, from its file {@code plan.yaml}.
 *
 * @param from first year
 * @param to last year
 * @param sections its sections
 */
public record Plan(int from, int to, List<Section> sections) {

    public Plan {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Whether there is something to publish. */
    boolean isWritten() {
        return !sections.isEmpty();
    }

    /**
     * A section.
     *
     * @param title its title
     * @param text what it says, with lines as written
     * @param actions what will be done
     */
    public record Section(String title, String text, List<Action> actions) {
        public Section {
            actions = actions == null ? List.of() : List.copyOf(actions);
        }
    }

    /**
     * Something that will be done.
     *
     * @param what what
     * @param when by when, in words
     */
    public record Action(String what, String when) {}
}
