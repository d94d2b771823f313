package fr.parvis.looks.internal;

import fr.parvis.looks.Logo;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.RefusedLogo;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * A photo for the home page, drawn anew: the way it was seen, without what the camera wrote about it, as wide and as fine as
 * fits into the weight that a first visit on a poor network can bear.
 *
 * @param content the file, a PNG or a JPEG
 */
record Photo(byte[] content) {

    static final int MOST_BYTES = 8 * 1024 * 1024;
    static final int HEAVIEST = 20 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int[] WIDTHS = {960, 800, 640, 480, 320};
    private static final float[] QUALITIES = {0.75f, 0.6f, 0.45f};

    Logo small() throws RefusedLogo {
        if (content.length > MOST_BYTES) {
            throw new RefusedLogo(LogoRefusal.TOO_HEAVY);
        }
        try {
            BufferedImage photo = read();
            for (int width : WIDTHS) {
                BufferedImage drawn = draw(photo, Math.min(width, photo.getWidth()));
                for (float quality : QUALITIES) {
                    byte[] jpeg = jpeg(drawn, quality);
                    if (jpeg.length <= HEAVIEST) {
                        return new Logo(Logo.JPEG, jpeg);
                    }
                }
            }
            throw new RefusedLogo(LogoRefusal.TOO_HEAVY);
        } catch (IOException | RuntimeException e) {
            throw new RefusedLogo(LogoRefusal.BROKEN);
        }
    }

    /** The size is read from the head of the file: a small file can unpack to gigabytes. */
    private BufferedImage read() throws IOException, RefusedLogo {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new RefusedLogo(LogoRefusal.TOO_LARGE);
                }
                return Upright.by(content).turn(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage draw(BufferedImage photo, int width) {
        int height = Math.max(1, Math.round((float) photo.getHeight() * width / photo.getWidth()));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(photo, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
