package fr.parvis.accessibility.audit;

import java.util.OptionalInt;

/** The three states of conformity that the law knows (décret 2019-768, art. 7). */
public enum Conformity {
    FULL("totalement conforme"),
    PARTIAL("partiellement conforme"),
    NONE("non conforme");

    private static final int ALL = 100;
    private static final int HALF = 50;

    private final String words;

    Conformity(String words) {
        this.words = words;
    }

    /** The state for a rate in percent; without a rate there is no valid audit. */
    public static Conformity of(OptionalInt percent) {
        if (percent.isEmpty() || percent.getAsInt() < HALF) {
            return NONE;
        }
        return percent.getAsInt() == ALL ? FULL : PARTIAL;
    }

    /** The mention that every page carries, as the law words it. */
    public String mention() {
        return "Accessibilité : " + words;
    }
}
