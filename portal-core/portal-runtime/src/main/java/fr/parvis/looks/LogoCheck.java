package fr.parvis.looks;

/** Looks into a file before it becomes a logo. */
public interface LogoCheck {

    /**
     * The file as a logo.
     *
     * @throws RefusedLogo when it cannot be one
     */
    Logo check(byte[] content) throws RefusedLogo;

    /**
     * The file as the picture across the home page. A photo is drawn anew, small enough for the poorest network, without
     * what the camera wrote about the place and the day.
     *
     * @throws RefusedLogo when it cannot be one
     */
    Logo front(byte[] content) throws RefusedLogo;

    /** Whether a file that begins so is a font. */
    boolean isFont(byte[] head);
}
