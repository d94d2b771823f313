package fr.parvis.database;

/** The scripts of a schema could not all run; the message names the script and says why. */
public class MigrationFailed extends RuntimeException {

    public MigrationFailed(String schema, Throwable cause) {
        super("the migration of schema " + schema + " failed: " + firstLines(cause), cause);
    }

    /** Flyway draws a box around its messages: keep what it says. */
    private static String firstLines(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("-+"))
                .limit(6)
                .reduce((first, next) -> first + " / " + next)
                .orElse(cause.getClass().getSimpleName());
    }
}
