package fr.parvis.looks;

/** Looks into a file before it becomes a logo. */
public interface LogoCheck {

    /**
     * The file as a logo.
     *
     * @throws RefusedLogo when it cannot be one
     */
    Logo check(byte[] content) throws RefusedLogo;
}
