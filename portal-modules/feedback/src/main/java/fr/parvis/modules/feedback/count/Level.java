package fr.parvis.modules.feedback.count;

/** What the observatory makes of an indicator. */
public enum Level {
    GREEN,
    YELLOW,
    RED,
    /** Under a hundred answers: nothing is said. */
    TOO_FEW;

    /** The observatory says nothing of fewer answers. */
    public static final int LEAST = 100;

    /** Of a value with two thresholds. */
    static Level of(double value, long answers, double green, double yellow) {
        if (answers < LEAST) {
            return TOO_FEW;
        }
        return value >= green ? GREEN : value >= yellow ? YELLOW : RED;
    }
}
