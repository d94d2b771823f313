package fr.parvis.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The one thing of Exif that the picture needs: which way is up. */
public final class Exif {

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short START_OF_JPEG = (short) 0xFFD8;
    private static final short START_OF_SCAN = (short) 0xFFDA;
    private static final short APP1 = (short) 0xFFE1;
    private static final int PNG_HEADER = 8;
    private static final int PNG_EXIF = 0x65584966;
    private static final int CHECKSUM = 4;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation (1 to 8) that the file of a JPEG or a PNG asks for; 1 when it says nothing, or is broken. */
    public static int orientationOf(byte[] image) {
        try {
            ByteBuffer in = ByteBuffer.wrap(image);
            return in.getShort(0) == START_OF_JPEG ? ofJpeg(in.position(2)) : ofPng(in.position(PNG_HEADER));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            return 1;
        }
    }

    /** Segments come one after the other, up to the compressed data. */
    private static int ofJpeg(ByteBuffer in) {
        int found = 1;
        for (short marker = in.getShort(); found == 1 && marker != START_OF_SCAN; marker = in.getShort()) {
            byte[] segment = next(in, (in.getShort() & 0xFFFF) - 2);
            found = marker == APP1 ? orientation(segment) : 1;
        }
        return found;
    }

    private static int ofPng(ByteBuffer in) {
        int found = 1;
        while (found == 1 && in.hasRemaining()) {
            int length = in.getInt();
            boolean exif = in.getInt() == PNG_EXIF;
            byte[] chunk = next(in, length);
            found = exif ? tiffOrientation(chunk) : 1;
            in.position(in.position() + CHECKSUM);
        }
        return found;
    }

    private static byte[] next(ByteBuffer in, int length) {
        Objects.checkFromIndexSize(in.position(), length, in.limit());
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }

    /** The orientation (1 to 8) in a segment with its {@code Exif} header; 1 when it says nothing. */
    public static int orientation(byte[] segment) {
        boolean exif =
                segment.length > HEADER.length && Arrays.equals(segment, 0, HEADER.length, HEADER, 0, HEADER.length);
        return exif ? tiffOrientation(Arrays.copyOfRange(segment, HEADER.length, segment.length)) : 1;
    }

    /** The orientation in a TIFF structure; 1 when it says nothing, or is broken. */
    public static int tiffOrientation(byte[] tiff) {
        try {
            ByteBuffer in = ByteBuffer.wrap(tiff);
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = in.getInt(4);
            int entries = in.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((in.getShort(entry) & 0xFFFF) == ORIENTATION && in.getShort(entry + 2) == SHORT) {
                    int value = in.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return 1; // broken metadata do not make a broken photo
        }
        return 1;
    }

    /** A segment that says the orientation and nothing else. */
    public static byte[] withOnly(int orientation) {
        byte[] tiff = tiffWithOnly(orientation);
        return ByteBuffer.allocate(HEADER.length + tiff.length)
                .put(HEADER)
                .put(tiff)
                .array();
    }

    /** A TIFF structure that says the orientation and nothing else. */
    public static byte[] tiffWithOnly(int orientation) {
        return ByteBuffer.allocate(26)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
