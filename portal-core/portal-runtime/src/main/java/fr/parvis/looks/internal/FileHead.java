package fr.parvis.looks.internal;

import java.util.Arrays;
import java.util.List;

/** Tells a file by its first bytes, whatever its name says. */
final class FileHead {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** WOFF 2, WOFF, OpenType, TrueType, a collection of them. */
    private static final List<byte[]> FONTS = List.of(
            new byte[] {'w', 'O', 'F', '2'},
            new byte[] {'w', 'O', 'F', 'F'},
            new byte[] {'O', 'T', 'T', 'O'},
            new byte[] {0, 1, 0, 0},
            new byte[] {'t', 't', 'c', 'f'});

    private FileHead() {}

    static boolean isPng(byte[] content) {
        return begins(content, PNG);
    }

    static boolean isJpeg(byte[] content) {
        return begins(content, JPEG);
    }

    static boolean isFont(byte[] content) {
        return FONTS.stream().anyMatch(font -> begins(content, font));
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
