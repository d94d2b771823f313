package fr.parvis.documents.internal.content;

import fr.parvis.documents.Exif;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies the chunks of a PNG that make the picture; texts, dates and places stay behind, and so does what follows the end. */
final class PngCleaner implements ImageCleaner {

    private static final int SIGNATURE = 8;
    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs");

    @Override
    public byte[] clean(byte[] image) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.length);
        try {
            out.writeBytes(bytes(in, SIGNATURE));
            String type;
            do {
                byte[] content = bytes(in, in.getInt() + 4); // the type is covered by the checksum
                if ((int) checksum(content) != in.getInt()) {
                    throw new IOException("wrong checksum");
                }
                type = new String(content, 0, 4, StandardCharsets.ISO_8859_1);
                copy(type, content, out);
            } while (!type.equals("IEND"));
            return out.toByteArray();
        } catch (BufferUnderflowException e) {
            throw new IOException("cut short", e);
        }
    }

    private static void copy(String type, byte[] content, ByteArrayOutputStream out) {
        if (NEEDED.contains(type)) {
            write(content, out);
        } else if (type.equals("eXIf")) {
            int orientation = Exif.tiffOrientation(java.util.Arrays.copyOfRange(content, 4, content.length));
            if (orientation > 1) {
                byte[] tiff = Exif.tiffWithOnly(orientation);
                write(
                        ByteBuffer.allocate(4 + tiff.length)
                                .put(content, 0, 4)
                                .put(tiff)
                                .array(),
                        out);
            }
        }
    }

    private static void write(byte[] content, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length - 4).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum(content)).array());
    }

    private static byte[] bytes(ByteBuffer in, int length) throws IOException {
        if (length < 4 || length > in.remaining()) {
            throw new IOException("cut short");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static long checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
