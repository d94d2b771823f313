package fr.parvis.modules.appointments.plan;

import fr.parvis.modules.appointments.plan.RefusedPicture.Reason;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A plan drawn anew from what was sent: nothing but its dots stays, and it is light enough for a phone.
 *
 * @param mediaType PNG for lines, JPEG for what would be too heavy otherwise
 */
public record Picture(byte[] content, String mediaType, int width, int height) {

    /** What is heavier is not read. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    static final int HEAVIEST = 90 * 1024;
    private static final long MOST_DOTS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int[] WIDTHS = {1000, 800, 640, 480, 320};
    private static final float[] QUALITIES = {0.8f, 0.65f, 0.5f};

    /**
     * The picture that a file holds.
     *
     * @throws RefusedPicture when it holds none
     */
    public static Picture of(byte[] file) throws RefusedPicture {
        if (file.length > MOST_BYTES) {
            throw new RefusedPicture(Reason.TOO_HEAVY);
        }
        try {
            return light(read(file));
        } catch (IOException | RuntimeException e) {
            throw new RefusedPicture(Reason.BROKEN);
        }
    }

    private static Picture light(BufferedImage sent) throws IOException, RefusedPicture {
        for (int width : WIDTHS) {
            BufferedImage drawn = draw(sent, Math.min(width, sent.getWidth()));
            byte[] png = png(drawn);
            if (png.length <= HEAVIEST) {
                return new Picture(png, "image/png", drawn.getWidth(), drawn.getHeight());
            }
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(drawn, quality);
                if (jpeg.length <= HEAVIEST) {
                    return new Picture(jpeg, "image/jpeg", drawn.getWidth(), drawn.getHeight());
                }
            }
        }
        throw new RefusedPicture(Reason.TOO_HEAVY);
    }

    /** The size is read from the head of the file, before its dots are. */
    private static BufferedImage read(byte[] file) throws IOException, RefusedPicture {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new RefusedPicture(Reason.WRONG_TYPE);
            }
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new RefusedPicture(Reason.TOO_LARGE);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage draw(BufferedImage sent, int width) {
        int height = Math.max(1, Math.round((float) sent.getHeight() * width / sent.getWidth()));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(sent, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
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
