package fr.parvis.looks;

/**
 * A logo.
 *
 * @param mediaType {@code image/svg+xml} or {@code image/png}
 * @param content the file
 */
public record Logo(String mediaType, byte[] content) {

    /** The media type of a drawing. */
    public static final String SVG = "image/svg+xml";

    /** The media type of a picture. */
    public static final String PNG = "image/png";
}
