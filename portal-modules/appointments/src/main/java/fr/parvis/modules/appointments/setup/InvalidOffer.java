package fr.parvis.modules.appointments.setup;

import java.util.List;

/** A file that cannot be used as a whole: nothing of it is. */
class InvalidOffer extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    /**
     * What is wrong.
     *
     * @param key of the sentence, without its prefix {@code setup.problem.}
     * @param values what it names
     */
    InvalidOffer(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    List<Object> values() {
        return values;
    }
}
