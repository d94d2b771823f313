package fr.parvis.modules.forms.typed;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it can be kept, printed and searched, whatever device typed it. */
public final class Characters {

    /** Control characters but tab and line feed; direction overrides, which can disguise a text; lone surrogates. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Characters() {}

    public static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNPRINTABLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** On one line, with single spaces. */
    public static String line(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
