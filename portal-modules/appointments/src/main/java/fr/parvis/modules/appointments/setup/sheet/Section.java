package fr.parvis.modules.appointments.setup.sheet;

import java.util.List;

/**
 * Questions under one heading.
 *
 * @param name the end of the key of its heading
 * @param fields its questions
 */
public record Section(String name, List<Field> fields) {

    public static Section of(String name, Field... fields) {
        return new Section(name, List.of(fields));
    }
}
