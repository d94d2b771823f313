package fr.parvis.modules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final Path CODE = Path.of("src/main/java/fr/parvis/modules/forms");

    /** The ways in which the code reports a problem; the code of the problem is the group. */
    private static final List<Pattern> REPORTS = List.of(
            Pattern.compile("source\\.problem\\([^;]*?,\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("refused\\([^;]*?,\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("report\\([^,;]+,[^,;]+,\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("InvalidFormula\\(\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("[^.]problem\\(\"([a-z0-9-]+)\""));

    @Test
    void theCodesAreFound() throws IOException {
        assertThat(codes())
                .contains("syntax", "alias", "missing", "regex", "rule-once", "formula", "id-is-not-file-name")
                .hasSizeGreaterThan(28);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyProblemHasItsSentence(String language) throws IOException {
        ResourceBundle texts = texts(language);

        assertThat(codes())
                .allSatisfy(code -> assertThat(texts.getString("problem." + code))
                        .isNotBlank()
                        .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everySentenceShowsWhatItIsGiven(String language) throws IOException {
        ResourceBundle texts = texts(language);

        for (String code : codes()) {
            String text = texts.getString("problem." + code);
            assertThat(MessageFormat.format(text, "un", "deux"))
                    .as(code)
                    .isEqualTo(text.replace("{0}", "un").replace("{1}", "deux"))
                    .doesNotContain("{");
        }
    }

    @Test
    void everySentenceIsOfAProblem() throws IOException {
        Set<String> sentences = new TreeSet<>();
        texts("fr").keySet().stream()
                .filter(key -> key.startsWith("problem."))
                .forEach(key -> sentences.add(key.substring("problem.".length())));
        sentences.remove("where");

        assertThat(sentences).isEqualTo(codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSentenceOfThePlaceShowsAllOfIt(String language) {
        assertThat(MessageFormat.format(
                        texts(language).getString("problem.where"), "a.yaml", "1200", "5", "id", "Non."))
                .contains("a.yaml", "1200", "5", "id", "Non.");
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.forLanguageTag(language));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                REPORTS.stream().map(report -> report.matcher(code)).forEach(found -> addAll(found, codes));
            }
        }
        return codes;
    }

    private static void addAll(Matcher found, Set<String> codes) {
        while (found.find()) {
            codes.add(found.group(1));
        }
    }
}
