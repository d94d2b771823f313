package fr.parvis.themes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.contrast.Colour;
import fr.parvis.contrast.Palette;
import fr.parvis.contrast.Readability;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {

    private static final String BRAND = "colour-brand";

    private static Stream<Theme> installed() {
        return new Themes().installed().stream();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void everyThemeCanBeReadAsItIs(Theme theme) {
        assertThat(new Look(theme, Map.of()).unreadable()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void everyThemeHasEveryComponent(Theme theme) {
        assertThat(theme.css()).startsWith(new Themes().theme(Theme.DEFAULT).css());
    }

    @ParameterizedTest
    @MethodSource("installed")
    void everyVariantCanBeReadWhateverTheBrand(Theme theme) {
        for (var brand : new String[] {"#0b5c4d", "#8a2a1b", "#1d3f8f", "#000000", "#5a5a5a", "#7a0f6b", "#006600"}) {
            var look = new Look(theme, Map.of(BRAND, brand));
            for (var variant : theme.variants().keySet()) {
                var shown = shown(look, variant);
                assertThat(demands(theme, variant).check(shown, Set.of()))
                        .as("%s in %s", brand, variant)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("installed")
    void textInTheDarkHasMoreThanTheLeastContrast(Theme theme) {
        var dark = shown(new Look(theme, Map.of()), variant("dark"));

        assertThat(dark.of("colour-text").ratio(dark.of("colour-page"))).isGreaterThan(7);
        assertThat(dark.of("colour-text-soft").ratio(dark.of("colour-page"))).isGreaterThan(7);
    }

    @ParameterizedTest
    @CsvSource({
        "index.txt, components/none/style.css",
        "pairs.txt, 4.5 colour-text",
        "pairs.txt, much colour-text colour-page"
    })
    void aJarThatIsBrokenIsTakenOutAndTold(String file, String content, @TempDir Path jar) throws IOException {
        Path style = Files.createDirectories(jar.resolve("META-INF/contracts/broken/style"));
        Files.writeString(jar.resolve("META-INF/parvis-theme.properties"), "id=broken");
        Files.writeString(style.resolve(file), content);

        inJars(jar, themes -> {
            assertThat(themes.isInstalled("broken")).isFalse();
            assertThat(themes.problems()).singleElement().asString().contains("broken", "ne sert pas");
            assertThat(themes.theme("broken").id()).isEqualTo(Theme.DEFAULT);
        });
    }

    @Test
    void aVariantComesInAJarOfItsOwnOverEveryTheme() {
        var themes = new Themes();

        assertThat(themes.variants()).extracting(Variant::id).containsExactly("contrast", "dark");
        assertThat(themes.installed())
                .allSatisfy(theme -> assertThat(theme.variants()).containsOnlyKeys(themes.variants()));
    }

    @Test
    void aVariantThatIsAddedIsWornByEveryTheme(@TempDir Path jar) throws IOException {
        variantJar(jar, "media=(prefers-colour:sepia)", ":root{--colour-page:#f4ecd8}");

        inJars(jar, themes -> {
            assertThat(themes.problems()).isEmpty();
            assertThat(themes.theme("bocage").variants().keySet())
                    .extracting(Variant::id)
                    .contains("sepia");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            media=(a:b)   | :root{--colour-paper:#ffffff} | no token --colour-paper
            media=(a:b)   | :root{--colour-page:sepia}    | no colour
            media=(a:b)   | nothing                       | changes nothing
            media=}x{     | :root{--colour-page:#ffffff}  | media
            """)
    void aVariantThatIsBrokenIsTakenOutAndTold(String line, String sheet, String told, @TempDir Path jar)
            throws IOException {
        variantJar(jar, line, sheet);

        inJars(jar, themes -> {
            assertThat(themes.variants()).extracting(Variant::id).doesNotContain("sepia");
            assertThat(themes.problems()).singleElement().asString().contains("sepia", "ne sert pas", told);
        });
    }

    private static void variantJar(Path jar, String line, String sheet) throws IOException {
        Path folder = Files.createDirectories(jar.resolve("META-INF/variants/sepia"));
        Files.writeString(jar.resolve("META-INF/parvis-variant.properties"), "id=sepia\nfr=Sépia\nen=Sepia\n" + line);
        Files.writeString(folder.resolve("tokens.css"), sheet);
    }

    private static void inJars(Path jar, Consumer<Themes> test) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            test.accept(new Themes());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Variant variant(String id) {
        return new Themes()
                .variants().stream()
                        .filter(variant -> variant.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void namesWhatIsNotAColourAndWhatTheThemeDoesNotHave() {
        var look = look(Map.of(BRAND, "rebeccapurple", "colour-bran", "#000000"));

        assertThat(look.notColours()).containsExactly(BRAND);
        assertThat(look.unknown()).containsExactly("colour-bran");
        assertThat(look.colour(BRAND)).isEqualTo(look(Map.of()).colour(BRAND));
    }

    @Test
    void mendsWhatCannotBeReadAndTouchesNothingElse() {
        var mended = look(Map.of(BRAND, "#ffcc00", "radius", "0")).mended();

        assertThat(mended.unreadable()).isEmpty();
        assertThat(mended.own()).containsEntry("radius", "0").containsEntry(BRAND, "#917300");
    }

    @Test
    void takesTheColoursOfTheThemeWhenNothingMends() {
        var hopeless = look(Map.of(BRAND, "#777777", "colour-on-brand", "#777777", "colour-page", "#777777"));

        assertThat(hopeless.mended().unreadable()).isEmpty();
    }

    @Test
    void takesTheDefaultThemeForOneThatIsMissing() {
        assertThat(new Themes().theme("atlantide").id()).isEqualTo(Theme.DEFAULT);
    }

    private static Look look(Map<String, String> own) {
        return new Look(new Themes().theme(Theme.DEFAULT), own);
    }

    private static Readability demands(Theme theme, Variant variant) {
        return variant.enhanced() ? theme.readability().enhanced() : theme.readability();
    }

    private static Palette shown(Look look, Variant variant) {
        var colours = new HashMap<>(look.palette().colours());
        look.in(variant).forEach((token, value) -> Colour.of(value).ifPresent(colour -> colours.put(token, colour)));
        return new Palette(colours);
    }
}
