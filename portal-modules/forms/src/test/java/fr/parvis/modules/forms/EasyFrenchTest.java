package fr.parvis.modules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Easy-to-read French replaces texts that exist, with the same variables, in short sentences. */
class EasyFrenchTest {

    private static final int MOST_WORDS = 15;
    private static final Pattern VARIABLE = Pattern.compile("\\{\\d}");
    private static final ResourceBundle.Control ALONE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle EASY =
            ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", new Locale("fr", "", "FALC"), ALONE);
    private static final ResourceBundle FRENCH =
            ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH, ALONE);

    static Stream<String> replaced() {
        return EASY.keySet().stream()
                .filter(key ->
                        !FRENCH.containsKey(key) || !FRENCH.getString(key).equals(EASY.getString(key)))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void isTheSameSaidSimply(String key) {
        assertThat(FRENCH.containsKey(key)).as("a French text " + key).isTrue();
        assertThat(variables(EASY.getString(key))).isEqualTo(variables(FRENCH.getString(key)));
        assertThat(EASY.getString(key).split("[.?!:] ?"))
                .allSatisfy(sentence -> assertThat(
                                Arrays.stream(sentence.strip().split("\\s+")).count())
                        .as(sentence)
                        .isLessThanOrEqualTo(MOST_WORDS));
    }

    private static List<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
