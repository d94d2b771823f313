package fr.parvis.modules.appointments.setup.screen;

import java.util.List;

/**
 * A field as a page shows it.
 *
 * @param kind how it is asked, see {@code Field.Kind}
 * @param value the only or first answer
 * @param values all answers
 * @param suffix unit
 */
public record FieldView(
        String kind,
        String name,
        String label,
        String hint,
        String error,
        boolean optional,
        String value,
        List<String> values,
        List<Item> items,
        String suffix) {

    /** Ids of the texts that describe it. */
    public String described() {
        return ((hint.isEmpty() ? "" : name + "-aide ") + (error.isEmpty() ? "" : name + "-erreur")).strip();
    }

    /** An answer to choose from. */
    public record Item(String value, String label) {}

    /** Fields under one heading. */
    public record Group(String title, String what, List<FieldView> fields) {}
}
