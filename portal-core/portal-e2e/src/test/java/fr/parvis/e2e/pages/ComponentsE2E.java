package fr.parvis.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.parvis.e2e.audit.check.KeyboardWalk;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import fr.parvis.e2e.support.modes.ForcedColours;
import fr.parvis.e2e.support.modes.Mode;
import fr.parvis.e2e.support.modes.Printed;
import fr.parvis.e2e.support.modes.RightToLeft;
import fr.parvis.e2e.support.modes.TargetSize;
import fr.parvis.e2e.support.modes.TextSpacing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each component in each of its states, read and used in each way: the catalogue's examples are what is tested. Opening a
 * page checks axe, the HTML, 320 px and 200 % text.
 */
@ExtendWith(RunningPortal.class)
class ComponentsE2E {

    private static final Path COMPONENTS = Path.of("../../themes/default/src/main/resources/META-INF/components");
    private static final Pattern ALONE = Pattern.compile("<t:example id=\"([\\w-]+)\"[^>]*alone=\"true\"");
    private static final List<Mode> MODES = List.of(
            new KeyboardWalk("main"),
            new TargetSize(),
            new TextSpacing(),
            new ForcedColours(),
            new Printed(),
            new RightToLeft());

    @ParameterizedTest
    @MethodSource("pages")
    void worksForEverybody(String path, Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            visitor.open(path);
            MODES.forEach(mode -> mode.check(visitor.page()));
            takePicture(path, visitor.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "les-essarts"})
    void allStandInTheCatalogueOfEachTheme(String host, Portal portal) throws IOException {
        try (Visitor visitor = portal.visitor(host)) {
            Response answer = visitor.open("/composants");
            assertThat(answer.headerValue("X-Robots-Tag")).contains("noindex");
            assertThat(visitor.page().locator("main a[href^='/composants/']").count())
                    .isEqualTo((int) names().count());
            MODES.forEach(mode -> mode.check(visitor.page()));
            new KeyboardWalk("body").check(visitor.page());
            takePicture("/composants-" + host, visitor.page());
        }
    }

    @Test
    void sayTheSameWithoutScript(Portal portal) throws IOException {
        try (Visitor visitor = portal.visitor("brumeval");
                Visitor withoutScript = portal.visitorWithoutScript("brumeval")) {
            assertThat(pages()).isNotEmpty().allSatisfy(path -> {
                visitor.open(path);
                withoutScript.open(path);
                assertThat(withoutScript.text()).isEqualTo(visitor.text());
                assertThat(visitor.page().locator("script").count()).isZero();
            });
        }
    }

    @Test
    void areNotFoundUnderAnotherName(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            assertThat(visitor.open("/composants/absent").status()).isEqualTo(404);
            assertThat(visitor.open("/composants/input/absent").status()).isEqualTo(404);
        }
    }

    static Stream<String> pages() throws IOException {
        return names().flatMap(
                        name -> Stream.concat(Stream.of(name), alone(name).map(example -> name + "/" + example)))
                .map(page -> "/composants/" + page);
    }

    private static Stream<String> names() throws IOException {
        return Files.readAllLines(COMPONENTS.resolve("index.txt")).stream()
                .filter(line -> line.contains(" | "))
                .map(line -> line.substring(0, line.indexOf(' ')));
    }

    private static Stream<String> alone(String name) {
        try {
            return ALONE.matcher(Files.readString(COMPONENTS.resolve(name).resolve("examples.xhtml")))
                    .results()
                    .map(example -> example.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For people who look: nothing is compared with it. */
    private static void takePicture(String path, Page page) {
        page.setViewportSize(320, 720);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "components", path.substring(1).replace('/', '-') + ".png"))
                .setFullPage(true));
    }
}
