package fr.parvis.looks;

/**
 * A logo, or another picture of a look.
 *
 * @param mediaType {@code image/svg+xml}, {@code image/png} or, for a photo, {@code image/jpeg}
 * @param content the file
 */
public record Logo(String mediaType, byte[] content) {

    /** The media type of a drawing. */
    public static final String SVG = "image/svg+xml";

    /** The media type of a picture. */
    public static final String PNG = "image/png";

    /** The media type of a photo. */
    public static final String JPEG = "image/jpeg";
}
