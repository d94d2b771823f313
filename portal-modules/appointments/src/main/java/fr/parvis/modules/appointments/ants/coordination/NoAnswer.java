package fr.parvis.modules.appointments.ants.coordination;

/** The coordination service did not answer, or not as was agreed. */
public class NoAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswer(String message) {
        super(message);
    }

    NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
