package fr.parvis.themes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.contrast.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every colour of every style sheet is a token, and every two that a rule puts together are in the list of pairs. */
class StyleSheetColoursTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("var\\(--(colour-[a-z-]+)\\)");
    private static final Pattern LITERAL =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsl|hsla|oklch)\\(|\\b(white|black|red|gr[ae]y)\\b");

    /** FranceConnect prescribes the colours of its button, and no collectivité may change them. */
    private static final String PRESCRIBED = "components/france-connect/style.css";

    static Stream<Path> sheets() throws IOException {
        var sheets = new ArrayList<Path>();
        for (var folder : List.of("themes", "portal-core/portal-runtime/src/main/resources", "portal-modules")) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".css"))
                        .filter(file -> !file.toString().contains("/target/"))
                        .filter(file -> !holdsValues(file))
                        .map(ROOT::relativize)
                        .forEach(sheets::add);
            }
        }
        return sheets.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void usesTokensOnlyAndPairsThatAreListed(Path sheet) throws IOException {
        var theme = new Themes().theme(themeOf(sheet));
        var problems = new ArrayList<String>();
        var css = Files.readString(ROOT.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
        RULE.matcher(css).results().forEach(rule -> {
            var selector = rule.group(1).strip();
            var declarations = declarations(rule.group(2));
            if (!sheet.endsWith(PRESCRIBED)) {
                declarations.values().stream()
                        .filter(value -> LITERAL.matcher(value).find())
                        .forEach(value -> problems.add(selector + ": " + value + " is no token"));
            }
            problems.addAll(unlisted(theme, selector, declarations));
        });

        assertThat(problems).isEmpty();
    }

    private static List<String> unlisted(Theme theme, String selector, Map<String, String> declarations) {
        var problems = new ArrayList<String>();
        var front = token(declarations, "color");
        var ground = token(declarations, "background", "background-color");
        declarations.values().stream()
                .flatMap(value -> TOKEN.matcher(value).results())
                .map(found -> found.group(1))
                .filter(token -> theme.readability().pairs().stream().noneMatch(pair -> pair.has(token)))
                .forEach(token -> problems.add(selector + ": " + token + " is in no pair"));
        if (front != null && ground != null && !listed(theme, front, ground)) {
            problems.add(selector + ": " + front + " on " + ground + " is not listed with 4.5");
        } else if (front == null
                && ground != null
                && !listed(theme, "colour-text", ground)
                && holdsText(theme, ground)) {
            problems.add(selector + ": nothing says which text stands on " + ground);
        } else if (front != null && ground == null && !isText(theme, front)) {
            problems.add(selector + ": " + front + " is text and no pair gives it 4.5");
        }
        return problems;
    }

    /** A ground that only shapes stand on, such as a bar, is the front of another pair. */
    private static boolean holdsText(Theme theme, String ground) {
        return theme.readability().pairs().stream()
                .noneMatch(pair -> pair.fronts().contains(ground));
    }

    private static boolean isText(Theme theme, String token) {
        return texts(theme).anyMatch(pair -> pair.has(token));
    }

    /** Contrast is the same both ways: a listed pair may be used inside out. */
    private static boolean listed(Theme theme, String front, String ground) {
        return texts(theme).anyMatch(pair -> pair.has(front) && pair.has(ground));
    }

    private static Stream<Pair> texts(Theme theme) {
        return theme.readability().pairs().stream().filter(pair -> pair.ratio() >= 4.5);
    }

    private static String token(Map<String, String> declarations, String... properties) {
        return Stream.of(properties)
                .map(declarations::get)
                .filter(value -> value != null)
                .flatMap(value -> TOKEN.matcher(value).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> declarations(String block) {
        var declarations = new TreeMap<String, String>();
        for (var declaration : block.split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }

    private static boolean holdsValues(Path sheet) {
        return List.of("tokens.css", "dark.css", "contrast.css")
                .contains(sheet.getFileName().toString());
    }

    private static String themeOf(Path sheet) {
        var found = Pattern.compile("contracts/([a-z-]+)/").matcher(sheet.toString());
        return found.find() ? found.group(1) : Theme.DEFAULT;
    }
}
