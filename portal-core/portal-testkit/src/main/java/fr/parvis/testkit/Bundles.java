package fr.parvis.testkit;

import fr.parvis.spi.text.FrenchText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two bundles of a package.
 *
 * @param french texts by key
 * @param english texts by key
 */
public record Bundles(Map<String, String> french, Map<String, String> english) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\d");

    /** Reads {@code Texts_fr.properties} and {@code Texts_en.properties} in a folder. */
    public static Bundles in(Path folder) {
        return new Bundles(load(folder.resolve("Texts_fr.properties")), load(folder.resolve("Texts_en.properties")));
    }

    /** Keys of the French bundle. */
    public Set<String> keys() {
        return french.keySet();
    }

    /** French texts that few people read with ease, a line each: sentences of over twenty words, jargon. */
    public List<String> hardToRead() {
        List<String> hard = new ArrayList<>();
        french.forEach((key, text) -> {
            // Of the branches of a choice format, one is read.
            FrenchText said = new FrenchText(text.replace('|', '\n'));
            said.longSentences()
                    .forEach(sentence -> hard.add(key + ": " + FrenchText.words(sentence) + " words: " + sentence));
            said.jargon().forEach((jargon, words) -> hard.add(key + ": " + jargon + " = " + words));
        });
        return hard;
    }

    /** What is wrong with them, a line each: missing or empty texts, parameters that differ, straight apostrophes. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        french.forEach((key, text) -> {
            if (!english.containsKey(key)) {
                problems.add(key + ": no English text");
            } else if (!parameters(text).equals(parameters(english.get(key)))) {
                problems.add(key + ": not the same parameters in French and in English");
            }
        });
        english.keySet().stream()
                .filter(key -> !french.containsKey(key))
                .forEach(key -> problems.add(key + ": no French text"));
        List.of(french, english)
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (text.isBlank()) {
                        problems.add(key + ": empty");
                    }
                    // In a pattern, a straight apostrophe hides the parameters that follow.
                    if (text.contains("'")) {
                        problems.add(key + ": a straight apostrophe, where ’ is meant");
                    }
                }));
        return problems;
    }

    private static Set<String> parameters(String text) {
        Matcher matcher = PARAMETER.matcher(text);
        return matcher.results().map(result -> result.group()).collect(Collectors.toSet());
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
