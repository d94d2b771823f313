package fr.parvis.spi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text for residents, and what makes it hard to read as far as that can be counted.
 *
 * @param text in French
 */
public record FrenchText(String text) {

    /** Words of a sentence that most people still read in one breath. */
    public static final int MOST_WORDS = 20;

    private static final String LIST = "jargon.properties";

    /** A colon and a new line end what is read in one breath. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…;:])\\s+|\\n+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-’'.,@][\\p{L}\\d]+)*");

    private static final Map<Pattern, String> PLAIN_WORDS = load();

    /** The sentences of more than {@link #MOST_WORDS} words. */
    public List<String> longSentences() {
        return END.splitAsStream(text.strip())
                .filter(sentence -> words(sentence) > MOST_WORDS)
                .toList();
    }

    /** How many words a sentence has. */
    public static int words(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }

    /** Words of administrations that few residents use, as written in the text, each with plainer ones. */
    public Map<String, String> jargon() {
        Map<String, String> found = new TreeMap<>();
        PLAIN_WORDS.forEach((word, plain) -> {
            Matcher matcher = word.matcher(text);
            if (matcher.find()) {
                found.put(matcher.group(), plain);
            }
        });
        return found;
    }

    private static Map<Pattern, String> load() {
        Properties list = new Properties();
        try (InputStream file = FrenchText.class.getResourceAsStream(LIST)) {
            list.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
        return list.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        word -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        list::getProperty));
    }
}
