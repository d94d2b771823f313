package fr.parvis.modules.appointments.setup.sheet;

import java.util.List;

/**
 * An answer that cannot be kept.
 *
 * @param field name of the field
 * @param key of the sentence, without its prefix {@code setting.wrong.}
 * @param values what the sentence names, after the label of the field
 */
public record Wrong(String field, String key, List<Object> values) {

    public static Wrong of(String field, String key, Object... values) {
        return new Wrong(field, key, List.of(values));
    }
}
