package fr.parvis.modules.feedback.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskingTest {

    private static final List<LabelledComment> CORPUS = LabelledComment.all();

    @Test
    void theCorpusHasFiveHundredComments() {
        assertThat(CORPUS).hasSize(500);
    }

    @ParameterizedTest
    @EnumSource(names = "NAME", mode = EnumSource.Mode.EXCLUDE)
    void findsNearlyAllOfAKind(Kind kind) {
        List<String> missed = CORPUS.stream()
                .flatMap(comment -> comment.labels().stream()
                        .filter(label -> label.kind() == kind)
                        .filter(label -> !covered(comment, label))
                        .map(label -> comment.text()))
                .toList();

        long all = count(kind);
        assertThat((all - missed.size()) / (double) all)
                .as("recall; missed: %s", missed)
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void masksLittleThatIsNotPersonal() {
        List<String> wrong = CORPUS.stream()
                .flatMap(comment -> Masking.find(comment.text(), Set.of()).stream()
                        .filter(found -> comment.labels().stream().noneMatch(label -> same(label, found)))
                        .map(found -> comment.text()))
                .toList();
        long found = CORPUS.stream()
                .mapToLong(comment -> Masking.find(comment.text(), Set.of()).size())
                .sum();

        assertThat((found - wrong.size()) / (double) found)
                .as("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void putsAWordInTheirPlace() {
        Masking.Masked masked = Masking.mask("Appelez le 06 12 34 56 78 ou a@b.fr", Set.of());

        assertThat(masked.text()).isEqualTo("Appelez le [téléphone masqué] ou [adresse e-mail masquée]");
        assertThat(masked.masks()).isEqualTo(2);
    }

    @Test
    void masksTheNamesThatAreKnownHoweverTheyAreWritten() {
        assertThat(Masking.mask("Réponse pour ZOÉ le goff, pas pour les Goffiens", Set.of("Zoé Le Goff"))
                        .text())
                .isEqualTo("Réponse pour [nom masqué] le [nom masqué], pas pour les Goffiens");
    }

    @Test
    void masksANameThatAResidentGives() {
        assertThat(Masking.mask("Bonjour, je m’appelle Karim Benali et rien ne marche", Set.of())
                        .text())
                .isEqualTo("Bonjour, je m’appelle [nom masqué] et rien ne marche");
    }

    @Test
    void isQuickOnAHostileText() {
        List<String> hostile = List.of(
                "a@".repeat(7500),
                "0 ".repeat(7500),
                "FR76 ".repeat(3000),
                "1 85 ".repeat(3000),
                "a.".repeat(7500),
                "😀‮אב".repeat(3000),
                "a point ".repeat(1800));

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> hostile.forEach(text ->
                        assertThatCode(() -> Masking.mask(text, Set.of("Zoé"))).doesNotThrowAnyException()));
    }

    private static boolean covered(LabelledComment comment, Found label) {
        return Masking.find(comment.text(), Set.of()).stream()
                .anyMatch(found -> found.start() <= label.start() && found.end() >= label.end());
    }

    /** Right: the kind is, and nothing much beside the label is taken. */
    private static boolean same(Found label, Found found) {
        return label.kind() == found.kind() && label.overlaps(found) && found.length() <= label.length() + 4;
    }

    private static long count(Kind kind) {
        return CORPUS.stream()
                .flatMap(comment -> comment.labels().stream())
                .filter(label -> label.kind() == kind)
                .count();
    }
}
