package fr.parvis.documents.internal.content;

import fr.parvis.documents.Exif;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones send them, with more in them than the picture. */
final class Photos {

    static final String PLACE = "48.1173N 1.6778W";

    private Photos() {}

    static BufferedImage picture() {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(20, 20, 150, 150);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture(), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG lying on its side, with a place in Exif, a comment, and a second photo after its end. */
    static byte[] phoneJpeg() {
        byte[] jpeg = encoded("jpeg");
        byte[] exif = Exif.withOnly(6);
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, exif, place);
        segment(out, 0xED, place);
        segment(out, 0xFE, place);
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(jpeg);
        out.writeBytes(place);
        return out.toByteArray();
    }

    /** A PNG with a place in a text, an orientation, and something after its end. */
    static byte[] phonePng() {
        byte[] png = encoded("png");
        int afterHeader = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, afterHeader);
        chunk(out, "tEXt", ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "eXIf", Exif.tiffWithOnly(6));
        out.write(png, afterHeader, png.length - afterHeader);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[]... parts) {
        int length = 2;
        for (byte[] part : parts) {
            length += part.length;
        }
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] content = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
