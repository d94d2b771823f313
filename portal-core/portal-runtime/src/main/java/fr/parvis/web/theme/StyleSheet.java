package fr.parvis.web.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A style sheet as it is sent.
 *
 * @param css its text
 * @param version changes with the text
 */
record StyleSheet(String css, String version) {

    private static final int VERSION_LENGTH = 12;

    static StyleSheet of(String source) {
        var css = source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replace(";}", "}")
                .strip();
        return new StyleSheet(css, version(css));
    }

    String path() {
        return "/style/" + version + ".css";
    }

    private static String version(String css) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
