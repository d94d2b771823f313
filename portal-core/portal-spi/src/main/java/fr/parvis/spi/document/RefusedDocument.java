package fr.parvis.spi.document;

/** A file was refused; the reason says which sentence to show. */
public class RefusedDocument extends Exception {

    private final Reason reason;

    public RefusedDocument(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Its bytes are not of an accepted type, whatever its name says. */
        WRONG_TYPE,
        /** A PDF that needs a password. */
        ENCRYPTED,
        /** Its type is accepted but it cannot be read to the end. */
        DAMAGED,
        INFECTED
    }
}
