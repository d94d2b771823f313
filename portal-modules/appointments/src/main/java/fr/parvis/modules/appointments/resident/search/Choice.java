package fr.parvis.modules.appointments.resident.search;

/**
 * One of several things to choose.
 *
 * @param value sent
 * @param label read
 * @param hint more about it, or empty
 */
public record Choice(String value, String label, String hint) {

    /** A choice that needs no more words. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
