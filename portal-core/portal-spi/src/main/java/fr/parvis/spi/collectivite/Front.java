package fr.parvis.spi.collectivite;

/**
 * What a collectivité adds to its home page and to the browser's tab. All of it may be empty.
 *
 * @param picture name of the picture across the home page
 * @param pictureText what the picture shows, for who does not see it; empty when it only decorates
 * @param icon name of the small picture in the browser's tab; the logo stands in for it
 * @param welcome one sentence of welcome
 */
public record Front(String picture, String pictureText, String icon, String welcome) {

    /** Nothing added. */
    public static final Front NONE = new Front("", "", "", "");

    /** The same with another picture. */
    public Front withPicture(String otherPicture, String otherText) {
        return new Front(otherPicture, otherText, icon, welcome);
    }

    /** The same with another icon. */
    public Front withIcon(String otherIcon) {
        return new Front(picture, pictureText, otherIcon, welcome);
    }

    /** The same with another sentence of welcome. */
    public Front withWelcome(String otherWelcome) {
        return new Front(picture, pictureText, icon, otherWelcome);
    }
}
