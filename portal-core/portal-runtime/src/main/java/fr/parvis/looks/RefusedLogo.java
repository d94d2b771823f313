package fr.parvis.looks;

/** A file that cannot be a logo. */
public class RefusedLogo extends Exception {

    private static final long serialVersionUID = 1L;

    private final LogoRefusal reason;

    public RefusedLogo(LogoRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    public LogoRefusal reason() {
        return reason;
    }
}
