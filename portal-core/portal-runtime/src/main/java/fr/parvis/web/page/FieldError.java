package fr.parvis.web.page;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param target id of the field
 * @param message the sentence
 */
public record FieldError(String target, String message) {

    /** The sentence about a field, or empty. */
    public static String of(List<FieldError> errors, String target) {
        return errors.stream()
                .filter(error -> error.target().equals(target))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }
}
