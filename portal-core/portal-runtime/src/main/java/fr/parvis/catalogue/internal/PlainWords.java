package fr.parvis.catalogue.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** French text as it is compared: lower case, without accents, ligatures nor punctuation. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_WORDS = 12;

    private PlainWords() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of a search, without the letters that elisions leave. Someone who pastes a page searches for its beginning. */
    static List<String> list(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
