package fr.parvis.documents.internal.content;

import fr.parvis.documents.Exif;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Copies the segments of a JPEG that decoders need, and no other. Of Exif, only the orientation comes back, or photos of
 * phones would lie on their side. What follows the end of the image is dropped: phones hide a second photo or a film there.
 */
final class JpegCleaner implements ImageCleaner {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    @Override
    public byte[] clean(byte[] image) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream(image.length);
        if (marker(in) != SOI) {
            throw new IOException("not a JPEG");
        }
        out.write(0xFF);
        out.write(SOI);
        boolean orientated = false;
        int marker = marker(in);
        while (marker != EOI) {
            byte[] segment = segment(in);
            if (marker == APP1 && !orientated) {
                int orientation = Exif.orientation(segment);
                if (orientation > 1) {
                    write(out, APP1, Exif.withOnly(orientation));
                    orientated = true;
                }
            } else if (needed(marker, segment)) {
                write(out, marker, segment);
            }
            if (marker == SOS) {
                copyScan(in, out);
            }
            marker = marker(in);
        }
        out.write(0xFF);
        out.write(EOI);
        return out.toByteArray();
    }

    private static boolean needed(int marker, byte[] segment) {
        return switch (marker) {
            case APP0 -> startsWith(segment, "JFIF\0");
            case APP2 -> startsWith(segment, "ICC_PROFILE\0");
            case APP14 -> startsWith(segment, "Adobe");
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
    }

    private static int marker(ByteBuffer in) throws IOException {
        if (next(in) != 0xFF) {
            throw new IOException("a marker was expected");
        }
        int marker = next(in);
        while (marker == 0xFF) { // padding
            marker = next(in);
        }
        return marker;
    }

    private static byte[] segment(ByteBuffer in) throws IOException {
        int length = next(in) << 8 | next(in);
        if (length < 2 || length - 2 > in.remaining()) {
            throw new EOFException();
        }
        byte[] segment = new byte[length - 2];
        in.get(segment);
        return segment;
    }

    /** Compressed data end at the first marker that is neither a stuffed byte nor a restart. */
    private static void copyScan(ByteBuffer in, ByteArrayOutputStream out) throws IOException {
        int start = in.position();
        while (true) {
            if (next(in) == 0xFF) {
                int marker = next(in);
                boolean inside = marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
                if (!inside) {
                    in.position(in.position() - 2);
                    out.write(in.array(), start, in.position() - start);
                    return;
                }
            }
        }
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        out.write(0xFF);
        out.write(marker);
        out.write(segment.length + 2 >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
    }

    private static int next(ByteBuffer in) throws EOFException {
        if (!in.hasRemaining()) {
            throw new EOFException();
        }
        return in.get() & 0xFF;
    }

    private static boolean startsWith(byte[] segment, String start) {
        byte[] expected = start.getBytes(StandardCharsets.US_ASCII);
        return segment.length >= expected.length
                && java.util.Arrays.equals(segment, 0, expected.length, expected, 0, expected.length);
    }
}
