package fr.parvis.looks.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One line of text as it was meant, when it was pasted from a word processor or a page.
 *
 * @param text what arrived
 */
record Pasted(String text) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern OF_WINDOWS = Pattern.compile("[\\x{80}-\\x{9F}]");
    private static final Pattern COMMENTS = Pattern.compile("(?s)<!--.*?-->|<(style|xml|script)\\b.*?</\\1\\s*>");
    /** A tag, not a sign of smaller than: it begins with a letter, a slash, or as the word processor's own. */
    private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][\\w:.-]*(\\s[^<>]*)?/?>|<[!?][^<>]*>");
    /** Marks that join, part or turn words and are not seen; bullets of symbol fonts; what is no character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{FFFD}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern QUOTED =
            Pattern.compile("[\u201C\u201E\u201F]\\s*([^\u201C\u201D\u201E]*?)\\s*\u201D");

    /** The line: no styles, no unseen characters, simple spaces, the quotes of the French. */
    String line() {
        String plain = OF_WINDOWS
                .matcher(text)
                .replaceAll(found -> new String(found.group().getBytes(StandardCharsets.ISO_8859_1), WINDOWS));
        plain = TAGS.matcher(COMMENTS.matcher(plain).replaceAll(" ")).replaceAll("");
        plain = SPACES.matcher(plain.replace("&nbsp;", " ")).replaceAll(" ");
        plain = UNSEEN.matcher(plain).replaceAll("");
        plain = QUOTED.matcher(plain)
                .replaceAll("\u00AB $1 \u00BB")
                .replace('\u2018', '\u2019')
                .replace('\'', '\u2019');
        return SPACES.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The line, cut where it is too long. */
    String line(int most) {
        String line = line();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip();
    }
}
