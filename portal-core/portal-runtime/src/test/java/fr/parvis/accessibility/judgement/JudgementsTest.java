package fr.parvis.accessibility.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.audit.Sample;
import fr.parvis.accessibility.audit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {

    private static final String SOUND = """
            referential: "4.1.2"
            by: Une auditrice, service numérique
            on: 2026-11-20
            judgements:
              - criterion: "1.3"
                pages: [accueil, contact]
                verdict: conforme
                evidence: L’alternative du logo dit le nom de la ville.
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhoWhenWhereAndWhy() throws IOException {
        Judgements judgements = read(SOUND);

        assertThat(judgements.problems()).isEmpty();
        assertThat(judgements.good()).singleElement().satisfies(judgement -> {
            assertThat(judgement.verdict()).isEqualTo(Verdict.CONFORM);
            assertThat(judgement.by()).startsWith("Une auditrice");
            assertThat(judgement.on()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(judgement.pages()).containsExactly("accueil", "contact");
        });
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(Judgements.in(folder.resolve("nowhere"), Sample.REFERENTIAL, Sample.PAGES, Sample.TODAY)
                        .good())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2023-04-01", "2026-11-20, 2023-11-24", "2026-11-20, 2027-01-01", "4.1.2, 4.1.1"})
    void anOldOneIsToldAndNotCounted(String words, String others) throws IOException {
        Judgements judgements = read(SOUND.replace(words, others));

        assertThat(judgements.good()).isEmpty();
        assertThat(judgements.problems()).singleElement().asString().contains("critère 1.3", "périmé", "RGAA 4.1.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence: L’alternative du logo dit le nom de la ville. | evidence: ok | evidence",
                "verdict: conforme | verdict: presque | verdict",
                "by: Une auditrice, service numérique | who: moi | by",
                "on: 2026-11-20 | on: hier | on",
                "pages: [accueil, contact] | pages: [] | pages",
            })
    void oneWithoutItsPartsIsRefused(String words, String others, String field) throws IOException {
        Judgements judgements = read(SOUND.replace(words, others));

        assertThat(judgements.good()).isEmpty();
        assertThat(judgements.problems()).isNotEmpty().anyMatch(problem -> problem.contains(field));
    }

    @Test
    void aPageOrCriterionThatIsNotThereIsTold() throws IOException {
        assertThat(read(SOUND.replace("contact]", "ailleurs]")).problems())
                .singleElement()
                .asString()
                .contains("ailleurs");
        assertThat(read(SOUND.replace("\"1.3\"", "\"1.30\"")).problems())
                .singleElement()
                .asString()
                .contains("n’existe pas");
    }

    @Test
    void whatIsNotYamlIsToldAndLeavesTheOthers() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "by: [", java.nio.charset.StandardCharsets.UTF_8);
        Judgements judgements = read(SOUND);

        assertThat(judgements.good()).hasSize(1);
        assertThat(judgements.problems()).singleElement().asString().startsWith("bad.yaml");
    }

    private Judgements read(String text) throws IOException {
        Files.writeString(folder.resolve("good.yaml"), text);
        return Judgements.in(folder, Sample.REFERENTIAL, Sample.PAGES, Sample.TODAY);
    }
}
