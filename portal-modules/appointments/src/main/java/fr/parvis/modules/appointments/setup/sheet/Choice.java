package fr.parvis.modules.appointments.setup.sheet;

/**
 * One of the answers to choose from.
 *
 * @param value what is kept
 * @param label what is read: a name that somebody gave, or a key of a text
 * @param named whether the label is a name
 */
public record Choice(String value, String label, boolean named) {

    /** Called by a name that somebody gave. */
    public static Choice named(String value, String name) {
        return new Choice(value, name, true);
    }

    /** Called by a text of the module. */
    public static Choice told(String value, String key) {
        return new Choice(value, key, false);
    }
}
