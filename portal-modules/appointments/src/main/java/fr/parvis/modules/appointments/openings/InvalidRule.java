package fr.parvis.modules.appointments.openings;

/** A text that is not a recurrence of days. */
public class InvalidRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRule(String rule, Throwable cause) {
        super("not a recurrence of days: " + rule, cause);
    }
}
