package fr.parvis.spi.module;

/**
 * One thing that a checkup found, in a plain sentence in French for the administrator.
 *
 * @param level how serious it is
 * @param message the sentence: what is wrong and what to do
 */
public record Finding(Level level, String message) {

    /** How serious a finding is. */
    public enum Level {
        ERROR,
        WARNING,
        INFORMATION
    }
}
