package fr.parvis.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.audit.Conformity;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.requests.Attached;
import fr.parvis.requests.RequestEvent;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.request.RequestState;
import fr.parvis.testkit.Bundles;
import fr.parvis.testkit.LiteralText;
import fr.parvis.testkit.SourceTree;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on the portal's own screens and in its themes comes from the portal's bundles. */
class TextsOfScreensTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final SourceTree SOURCES = SourceTree.of(REPOSITORY);
    private static final Bundles BUNDLES =
            Bundles.in(REPOSITORY.resolve("portal-core/portal-runtime/src/main/resources/fr/parvis"));

    // Examples of components hold sample words, as an authority's own procedures do.
    private static final String VIEWS =
            "(portal-core/portal-runtime|themes/[^/]+)/src/main/resources/.*(?<!/examples)\\.xhtml";
    private static final Pattern LOOK_UP = Pattern.compile("texts\\.portal\\[((?:[^\\[\\]']|'[^']*')*)]");
    private static final Pattern KEY = Pattern.compile("'([a-z]\\w*(?:\\.[\\w-]+)*\\.?)'");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(BUNDLES.problems()).isEmpty();
    }

    @Test
    void sayItInShortSentencesWithoutJargonUnlessTheLawGivesTheWords() {
        assertThat(BUNDLES.hardToRead())
                .noneMatch(line ->
                        !line.startsWith("accessibility.commitment") && !line.startsWith("accessibility.state"));
    }

    @Test
    void viewsWriteNoWordByThemselves() {
        assertThat(SOURCES.matching(VIEWS))
                .isNotEmpty()
                .allSatisfy(view ->
                        assertThat(LiteralText.in(REPOSITORY.resolve(view))).isEmpty());
    }

    @Test
    void everyTextThatAViewLooksUpExists() {
        assertThat(SOURCES.matching(VIEWS).stream().flatMap(TextsOfScreensTest::keys))
                .hasSizeGreaterThan(100)
                .allMatch(TextsOfScreensTest::exists);
    }

    /** The keys in the look-ups of a view; one that goes on in a variable ends with a dot. */
    private static Stream<String> keys(Path view) {
        return LOOK_UP.matcher(SOURCES.read(view))
                .results()
                .flatMap(lookUp -> KEY.matcher(lookUp.group(1)).results())
                .map(key -> key.group(1))
                .filter(key -> key.contains("."));
    }

    private static boolean exists(String key) {
        Set<String> known = BUNDLES.keys();
        return key.endsWith(".") ? known.stream().anyMatch(text -> text.startsWith(key)) : known.contains(key);
    }

    @Test
    void everyValueThatAPageSpellsOutHasItsText() {
        assertThat(BUNDLES.keys())
                .containsAll(spelt("request.state.", RequestState.values()))
                .containsAll(spelt("file.refused.", RefusedDocument.Reason.values()))
                .containsAll(spelt("procedure.audience.", Procedure.Audience.values()))
                .containsAll(spelt("accessibility.state.", Conformity.values()))
                .containsAll(spelt("agent.audit.", Verdict.values()))
                .containsAll(spelt("agent.audit.code.", Verdict.values()))
                .containsAll(spelt("agent.audit.said.", Verdict.values()))
                .containsAll(spelt("follow.document.", Attached.Origin.values()))
                .containsAll(spelt("agent.look.logo.refused.", LogoRefusal.values()));
        assertThat(Stream.of(RequestEvent.values())
                        .filter(RequestEvent::forResidents)
                        .map(event -> "follow.event." + event))
                .allMatch(BUNDLES.keys()::contains);
    }

    @Test
    void everyColourOfEveryThemeHasItsName() {
        assertThat(new Themes()
                        .installed().stream()
                                .flatMap(theme -> theme.tokens().keySet().stream())
                                .filter(token -> token.startsWith(Theme.COLOUR))
                                .map(token -> "agent.look.token." + token))
                .isNotEmpty()
                .allMatch(BUNDLES.keys()::contains);
    }

    private static List<String> spelt(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name()).collect(Collectors.toList());
    }
}
