package fr.parvis.modules.forms.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTextsTest {

    private static final Path CODE = Path.of("src/main/java/fr/parvis/modules/forms/advice");
    private static final Pattern CODES = Pattern.compile("\"([a-z]+(?:-[a-z]+)+|capitals|image|markup|jargon)\"");

    /** Names of types and properties, and values of autocomplete, have dashes too. */
    private static final Pattern NOT_CODES = Pattern.compile(
            "(short-text|postal-address|choices-from|max-megabytes|other-channels|(given|family)-name|street-address|postal-code)");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyAdviceHasItsSentenceAndEverySentenceItsAdvice(String language) throws IOException {
        ResourceBundle texts =
                ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.forLanguageTag(language));

        assertThat(texts.keySet().stream()
                        .filter(key -> key.startsWith("advice."))
                        .map(key -> key.substring("advice.".length())))
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.list(CODE)) {
            Set<String> codes = new TreeSet<>();
            for (Path file : files.toList()) {
                codes.addAll(CODES.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(code -> !NOT_CODES.matcher(code).matches())
                        .collect(Collectors.toSet()));
            }
            return codes;
        }
    }
}
