package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of administrations that few residents use, each with plainer ones, from a list. */
final class Jargon implements Rule {

    private static final String LIST = "jargon.properties";

    private final Map<Pattern, String> plainWords = load();

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure)
                .forEach(said -> plainWords.forEach((jargon, plain) -> {
                    var found = jargon.matcher(said.text());
                    if (found.find()) {
                        warnings.warn(said.pointer(), "jargon", found.group(), plain);
                    }
                }));
    }

    private static Map<Pattern, String> load() {
        Properties list = new Properties();
        try (InputStream file = Jargon.class.getResourceAsStream(LIST)) {
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
