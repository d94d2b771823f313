package fr.parvis.looks;

/** A look that residents could not read, or that its theme does not know. */
public class RefusedLook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedLook(String message) {
        super(message);
    }
}
