package fr.parvis.modules.appointments.web;

import java.util.List;

/**
 * An error on a page, in the summary and next to its field.
 *
 * @param target id of the field
 * @param message what is wrong and what to do
 */
public record PageError(String target, String message) {

    /** What is wrong with a field, or an empty text. */
    public static String of(String field, List<PageError> errors) {
        return errors.stream()
                .filter(error -> error.target().equals(field))
                .map(PageError::message)
                .findFirst()
                .orElse("");
    }
}
