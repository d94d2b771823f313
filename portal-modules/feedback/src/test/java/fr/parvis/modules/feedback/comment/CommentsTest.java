package fr.parvis.modules.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.feedback.FeedbackWorld;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.testkit.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private FeedbackWorld world;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.withCore();
        database.migrate("feedback");
        world = new FeedbackWorld(database.portal(TestDatabase.BRUMEVAL));
    }

    @Test
    void storesNothingPersonal() {
        say("Rappelez Zoé au 06 12 34 56 78, zoe@orange.fr", Set.of("Zoé Le Goff"));

        assertThat(bodies()).containsExactly("Rappelez [nom masqué] au [téléphone masqué], [adresse e-mail masquée]");
        assertThat(world.count("comment WHERE masks = 3")).isEqualTo(1);
    }

    @Test
    void cutsAnEndlessCommentBetweenTwoCharacters() {
        say("😀".repeat(20_000), Set.of());

        assertThat(bodies().get(0).codePointCount(0, bodies().get(0).length())).isEqualTo(15_000);
        assertThat(bodies().get(0)).endsWith("😀");
    }

    @Test
    void keepsOtherScriptsAndDropsWhatTurnsLinesRound() {
        say("مرحبا \u202Eabc\u202C \0שלום", Set.of());

        assertThat(bodies()).containsExactly("مرحبا abc שלום");
    }

    @Test
    void keepsNoBlankComment() {
        say(" \n\t ", Set.of());

        assertThat(bodies()).isEmpty();
    }

    @Test
    void makesOneGroupOfFortyAboutTheSameButton() {
        for (int n = 0; n < 40; n++) {
            say(
                    List.of(
                                    "Le bouton Continuer ne marche pas",
                                    "le bouton continuer marche pas !!",
                                    "Le bouton « Continuer » ne marche pas sur mon téléphone",
                                    "bouton Continuer : ne marche pas")
                            .get(n % 4),
                    Set.of());
        }
        say("Merci pour l’accueil au guichet", Set.of());

        assertThat(world.count("comment WHERE alike = id")).isEqualTo(2);
    }

    @Test
    void hearsToneAndThemeByTheDictionary() {
        say("Le bouton est bloqué, c’est nul", Set.of());
        say("Très simple et rapide, bravo", Set.of());
        say("Ce n’est pas clair", Set.of());

        assertThat(world.count("comment WHERE tone = 'NEGATIVE' AND theme = 'technique'"))
                .isEqualTo(1);
        assertThat(world.count("comment WHERE tone = 'POSITIVE'")).isEqualTo(1);
        assertThat(world.count("comment WHERE tone = 'NEGATIVE' AND theme = 'clarté'"))
                .isEqualTo(1);
    }

    @Test
    void followsTheWordsOfTheAdministrator() {
        world.words.put(new Dictionary.Word("Fastoche", 2, "clarté"));
        world.words.remove("nul");
        say("fastoche", Set.of());
        say("nul", Set.of());

        assertThat(world.count("comment WHERE tone = 'POSITIVE'")).isEqualTo(1);
        assertThat(world.count("comment WHERE tone = 'NEUTRAL'")).isEqualTo(1);
    }

    private void say(String text, Set<String> names) {
        Token token = world.answer("fete", Satisfaction.BAD, UUID.randomUUID().toString())
                .orElseThrow();
        world.comments.keep(world.answers.find(token).orElseThrow().id(), Asked.VERBATIM, text, names);
    }

    private List<String> bodies() {
        return world.jdbi.withHandle(handle -> handle.createQuery("SELECT body FROM feedback.comment")
                .mapTo(String.class)
                .list());
    }
}
