package fr.parvis.looks.internal;

import fr.parvis.documents.Exif;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Turns a photo that a phone stored on its side the way it was seen.
 *
 * @param orientation as Exif counts it, 1 to 8
 */
record Upright(int orientation) {

    private static final int FIRST_ON_ITS_SIDE = 5;

    /** As the file of a photo asks. */
    static Upright by(byte[] file) {
        return new Upright(Exif.orientationOf(file));
    }

    BufferedImage turn(BufferedImage photo) {
        if (orientation == 1) {
            return photo;
        }
        int width = photo.getWidth();
        int height = photo.getHeight();
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        var turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_ARGB);
        var canvas = turned.createGraphics();
        try {
            canvas.drawRenderedImage(photo, movement(width, height));
        } finally {
            canvas.dispose();
        }
        return turned;
    }

    private AffineTransform movement(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
