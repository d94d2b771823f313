package fr.parvis.modules.appointments.plan;

/** A file that cannot be the plan of a place; the reason says which sentence to show. */
public class RefusedPicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RefusedPicture(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** Its bytes are of no picture of dots, whatever its name says; drawings could hold scripts. */
        WRONG_TYPE,
        TOO_HEAVY,
        /** A small file can unpack to gigabytes. */
        TOO_LARGE,
        BROKEN
    }
}
