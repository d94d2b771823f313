package fr.parvis.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Style sheets and templates of residents' pages use nothing that Firefox ESR 91 or Safari 15.1, of autumn 2021, would
 * trip over. What they merely ignore, such as {@code accent-color}, is no matter.
 */
class OldBrowsersTest {

    private static final Path ROOT = Path.of("../..");

    /** With what came later (MDN browser compatibility data): a rule that uses it is dropped whole, or a page breaks. */
    private static final Set<String> TOO_NEW = Set.of(
            ":has(",
            "@container",
            "@layer",
            "@property",
            "@scope",
            "color-mix(",
            "oklch(",
            "lch(",
            "dvh",
            "svh",
            "lvh",
            "subgrid",
            "light-dark(",
            "popover=",
            "inert=",
            "loading=\"eager\"",
            "<selectlist");

    @Test
    void residentsPagesAskNothingOfTheirBrowserThatItCouldNotDoFiveYearsAgo() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            TOO_NEW.stream()
                    .filter(text::contains)
                    .forEach(feature -> problems.add(ROOT.relativize(file) + " uses " + feature));
        }

        assertThat(problems).isEmpty();
    }

    /** A list of selectors is dropped whole for one that is not known: the others would lose their ring. */
    @Test
    void theFocusIsShownByBrowsersThatDoNotKnowWhereItCameFrom() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(":focus-visible\\s*,|,\\s*:focus-visible");
        }
        assertThat(Files.readString(
                        ROOT.resolve("themes/default/src/main/resources/META-INF/contracts/default/style/base.css")))
                .contains("\n:focus {\n  outline: 3px solid");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> themes = Files.walk(ROOT.resolve("themes"))) {
            List<Path> files = themes.filter(file -> file.toString().matches(".*/src/main/.*\\.(css|xhtml)"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(50);
            return files;
        }
    }
}
