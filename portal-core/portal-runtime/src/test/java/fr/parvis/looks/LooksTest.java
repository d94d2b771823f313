package fr.parvis.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.collectivites.Wardrobe;
import fr.parvis.looks.internal.LookCheck;
import fr.parvis.looks.internal.LookRows;
import fr.parvis.looks.internal.LookWatch;
import fr.parvis.looks.internal.PublishedLooks;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.themes.Themes;
import fr.parvis.world.Brumeval;
import fr.parvis.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DatabaseExtension.class)
class LooksTest {

    private static final ChosenLook RED =
            new ChosenLook("default", Map.of("colour-brand", "#8a2a1b"), true, "", "", "Bienvenue");
    private static final Logo LOGO = new Logo(Logo.SVG, "<svg/>".getBytes(StandardCharsets.UTF_8));

    private final TestDatabase database;
    private final Worn worn = new Worn();
    private final Worn elsewhere = new Worn();
    private World brumeval;
    private LookRows rows;

    @TempDir
    private Path documents;

    LooksTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        brumeval = World.brumeval(database, documents);
        rows = new LookRows(brumeval.jdbi, brumeval.journal, brumeval.clock);
    }

    @Test
    void wearsWhatIsPublishedOnEveryNodeAndTellsTheJournal() {
        var other = new LookWatch(brumeval.collectivites, elsewhere, rows, new LookCheck(new Themes()));
        brumeval.transact(other::refresh);
        publish(Optional.of(RED));

        assertThat(worn.collectivite).satisfies(shown -> {
            assertThat(shown.brand().tokens()).containsEntry("colour-brand", "#8a2a1b");
            assertThat(shown.brand().dark()).isTrue();
            assertThat(shown.tagline()).isEqualTo("Bienvenue");
        });
        brumeval.transact(other::refresh);
        assertThat(elsewhere.collectivite.tagline()).isEqualTo("Bienvenue");
        assertThat(journalled()).isPositive();
    }

    @Test
    void keepsFormerLooksAndGoesBackToTheFile() {
        publish(Optional.of(RED));
        publish(Optional.empty());

        assertThat(worn.collectivite.tagline()).isEmpty();
        var history = brumeval.transaction(() -> looks().history());
        assertThat(history.get(0).look()).isEmpty();
        assertThat(history.get(1).look()).contains(RED);
        assertThat(history.get(1).publishedBy()).isEqualTo("Ada");
        assertThat(history.get(0).version()).isEqualTo(history.get(1).version() + 1);
    }

    @Test
    void refusesWhatCannotBeReadWhoeverAsks() {
        var yellow = new ChosenLook("default", Map.of("colour-brand", "#ffcc00"), false, "", "", "");
        var nameless = new ChosenLook("default", Map.of(), false, "logo.svg", " ", "");
        var foreign = new ChosenLook("default", Map.of("colour-brand", "red}body{display:none"), false, "", "", "");
        var lost = new ChosenLook("atlantide", Map.of(), false, "", "", "");

        for (var look : new ChosenLook[] {yellow, nameless, foreign, lost}) {
            assertThatThrownBy(() -> publish(Optional.of(look))).isInstanceOf(RefusedLook.class);
        }
    }

    @Test
    void keepsALogoByItsContentAndShowsItToNoOtherCollectivite() {
        var name = brumeval.transaction(() -> looks().keep(LOGO));
        brumeval.transact(() -> assertThat(looks().keep(LOGO)).isEqualTo(name));

        assertThat(brumeval.transaction(() -> rows.logo(name)).orElseThrow().content())
                .isEqualTo(LOGO.content());
        var saintAubin = new World(database, TestDatabase.SAINT_AUBIN, "Saint-Aubin", documents, null);
        var theirs = new LookRows(saintAubin.jdbi, saintAubin.journal, saintAubin.clock);
        assertThat(saintAubin.transaction(() -> theirs.logo(name))).isEmpty();
        assertThat(saintAubin.transaction(theirs::all)).isEmpty();
    }

    private void publish(Optional<ChosenLook> look) {
        brumeval.transact(() -> looks().publish(look, "Ada"));
    }

    private Looks looks() {
        var check = new LookCheck(new Themes());
        var watch = new LookWatch(brumeval.collectivites, worn, rows, check);
        return new PublishedLooks(rows, check, watch, brumeval.collectivites);
    }

    private int journalled() {
        return brumeval.transaction(() -> brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM portal.journal WHERE kind = 'look.published'")
                        .mapTo(Integer.class)
                        .one()));
    }

    /** A node that wears one collectivité. */
    private static final class Worn implements Wardrobe {

        private Collectivite collectivite = Brumeval.collectivite();

        @Override
        public void wear(String id, UnaryOperator<Collectivite> look) {
            collectivite = look.apply(Brumeval.collectivite());
        }
    }
}
