package fr.parvis.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A component of the theme is one whole folder: what it is, how it looks, what it is for, and each of its states. */
class ComponentFoldersTest {

    private static final Path THEME = Path.of("../../themes/default/src/main/resources/META-INF");
    private static final SourceTree SOURCES = SourceTree.of(THEME);
    private static final Pattern SOURCE_OF_TAG = Pattern.compile("<source>(.*?)</source>");
    private static final Pattern ATTRIBUTE = Pattern.compile("<o:tagAttribute name=\"(\\w+)\"");
    private static final List<String> OF_EVERY_FIELD =
            List.of("name", "id", "label", "hint", "error", "optional", "heading");

    @Test
    void hasReadmeAndExamples() {
        assertThat(names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(folder(name))
                        .isDirectoryContaining("glob:**/README.md")
                        .isDirectoryContaining("glob:**/examples.xhtml"));
    }

    @Test
    void isListedInTheIndex() {
        assertThat(new ComponentLibrary()
                        .families().stream()
                                .flatMap(family -> family.components().stream())
                                .map(Component::name))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void showsItsStatesUnderNamesOfTheirOwn() {
        assertThat(new ComponentLibrary().families().stream().flatMap(family -> family.components().stream()))
                .allSatisfy(component -> assertThat(component.examples())
                        .as(component.name())
                        .isNotEmpty()
                        .allSatisfy(example -> assertThat(example.title()).isNotBlank())
                        .extracting(Example::id)
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }

    @Test
    void isATagWhenItHasATemplate() {
        var sources = SOURCE_OF_TAG
                .matcher(SOURCES.read(Path.of("default.taglib.xml")))
                .results()
                .map(source -> source.group(1))
                .filter(source -> source.startsWith("components/"));
        assertThat(sources).containsExactlyInAnyOrderElementsOf(files("template.xhtml"));
    }

    @Test
    void isInTheStyleSheetThatEveryThemeBuildsOnWhenItHasAStyle() {
        assertThat(SOURCES.read(Path.of("contracts/default/style/index.txt")).lines())
                .filteredOn(line -> line.startsWith("components/"))
                .containsExactlyInAnyOrderElementsOf(files("style.css"));
    }

    @Test
    void explainsEachOfItsAttributes() {
        assertThat(files("template.xhtml")).allSatisfy(template -> {
            var readme = SOURCES.read(Path.of(template).resolveSibling("README.md"));
            assertThat(ATTRIBUTE
                            .matcher(SOURCES.read(Path.of(template)))
                            .results()
                            .map(attribute -> attribute.group(1)))
                    .as(template)
                    .allMatch(attribute -> readme.contains("`" + attribute + "`")
                            || OF_EVERY_FIELD.contains(attribute) && readme.contains("(../field/README.md)"));
        });
    }

    @Test
    void saysWhatMakesItAccessible() {
        assertThat(files("README.md"))
                .allSatisfy(readme ->
                        assertThat(SOURCES.read(Path.of(readme))).as(readme).contains("## Accessibility"));
    }

    private static List<String> names() {
        try (Stream<Path> folders = Files.list(THEME.resolve("components"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        return THEME.resolve("components").resolve(name);
    }

    private static List<String> files(String name) {
        return SOURCES.matching("components/[^/]+/" + name).stream()
                .map(file -> file.toString().replace('\\', '/'))
                .toList();
    }
}
