package fr.parvis.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agents' pages against the list of components that were tried. */
class PrimeFacesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path LIST = ROOT.resolve("docs/accessibility/primefaces.md");
    private static final List<Path> VIEWS = List.of(ROOT.resolve("portal-core"), ROOT.resolve("portal-modules"));
    private static final Pattern ALLOWED = Pattern.compile("\\| `(p:\\w+)` \\| (?:allowed|mended) \\|");
    private static final Pattern USED = Pattern.compile("<(p:\\w+)");

    @Test
    void componentsOfPrimeFacesAreUsedOnlyWhenTheyWereFoundAccessible() throws IOException {
        Set<String> allowed = found(ALLOWED, Files.readString(LIST));
        Set<String> used = new TreeSet<>();
        for (Path folder : VIEWS) {
            for (Path view : views(folder)) {
                used.addAll(found(USED, Files.readString(view)));
            }
        }

        assertThat(used).isNotEmpty();
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<Path> views(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
