package fr.parvis.accessibility.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.audit.Audits;
import fr.parvis.accessibility.audit.Conformity;
import fr.parvis.accessibility.audit.Sample;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.accessibility.data.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {

    private static final String AUDIT = """
            established: 2026-11-01
            audit:
              by: Une société d’audit
              on: 2026-10-15
              referential: "4.1.2"
              rate: 72
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheProductShipsNeverMakesASiteConform() {
        Declaration declaration = declaration();

        assertThat(declaration.result()).isEqualTo(Audits.shipped());
        assertThat(declaration.rate()).isEmpty();
        assertThat(declaration.conformity()).isEqualTo(Conformity.NONE);
        assertThat(declaration.grid().rate().notJudged()).isPositive();
        assertThat(declaration.problems()).isEmpty();
    }

    @Test
    void theShippedResultIsOfTheCurrentReferentialAndFindsNoFault() {
        assertThat(Audits.shipped().referential()).isEqualTo(Sample.REFERENTIAL.version());
        assertThat(Audits.shipped().verdicts())
                .hasSize(Sample.REFERENTIAL.criteria().size());
        assertThat(declaration().failures()).isEmpty();
    }

    @Test
    void anAuditOfPeopleGivesTheRate() throws IOException {
        write("declaration.yaml", AUDIT);

        assertThat(declaration().rate()).hasValue(72);
        assertThat(declaration().conformity()).isEqualTo(Conformity.PARTIAL);
    }

    @Test
    void whatIsKnownToFailKeepsASiteFromBeingFullyConform() throws IOException {
        write("declaration.yaml", AUDIT.replace("rate: 72", "rate: 100"));
        assertThat(declaration().conformity()).isEqualTo(Conformity.FULL);

        write("declaration.yaml", AUDIT.replace("rate: 72", "rate: 100") + "failures: [Les plans sont muets.]\n");
        assertThat(declaration().conformity()).isEqualTo(Conformity.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, 2023-11-24", "2026-10-15, 2026-12-01", "4.1.2, 4.1"})
    void anAuditThatIsNoLongerValidGivesNone(String words, String others) throws IOException {
        write("declaration.yaml", AUDIT.replace(words, others));

        assertThat(declaration().rate()).isEmpty();
        assertThat(declaration().conformity()).isEqualTo(Conformity.NONE);
    }

    @Test
    void whenEachCriterionIsJudgedTheGridGivesTheRate() throws IOException {
        write(
                "audit.json",
                DataFiles.toJson(Sample.but(Sample.all(Verdict.CONFORM), "1.3", Verdict.NOT_JUDGED, Verdict.CONFORM)));
        assertThat(declaration().rate()).isEmpty();

        Files.createDirectories(folder.resolve("judgements"));
        write("judgements/images.yaml", """
                referential: "4.1.2"
                by: Une auditrice
                on: 2026-11-20
                judgements:
                  - criterion: "1.3"
                    pages: [accueil]
                    verdict: conforme
                    evidence: Le logo est décrit par le nom de la ville.
                """);

        assertThat(declaration().rate()).hasValue(100);
        assertThat(declaration().conformity()).isEqualTo(Conformity.FULL);
    }

    @Test
    void aResultOlderThanThreeYearsGivesNoRate() throws IOException {
        write("audit.json", DataFiles.toJson(Sample.all(Verdict.CONFORM)));

        assertThat(on(Sample.TODAY.plusYears(3)).rate()).hasValue(100);
        assertThat(on(Sample.TODAY.plusYears(3).plusDays(1)).rate()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndTheRestIsShown() throws IOException {
        write("declaration.yaml", AUDIT.replace("rate: 72", "rate: 172"));
        write("plan.yaml", "from: 2026");
        write("audit.json", "{}{");

        Declaration declaration = declaration();

        assertThat(declaration.problems())
                .anyMatch(problem -> problem.startsWith("declaration.yaml") && problem.contains("rate"))
                .anyMatch(problem -> problem.startsWith("plan.yaml"))
                .anyMatch(problem -> problem.startsWith("audit.json"));
        assertThat(declaration.own()).isEqualTo(OwnPart.NONE);
        assertThat(declaration.result()).isEqualTo(Audits.shipped());
    }

    @Test
    void theModelIsSoundAndNothingOfItIsPublishedUntilItIsFilledIn() throws IOException {
        Files.copy(Path.of("../../docs/accessibility/plan.yaml"), folder.resolve("plan.yaml"));
        Files.copy(Path.of("../../docs/accessibility/declaration.yaml"), folder.resolve("declaration.yaml"));

        Declaration declaration = declaration();

        assertThat(declaration.plan().map(Plan::sections).orElse(List.of()))
                .allSatisfy(section -> assertThat(section.text()).doesNotContain("["));
        assertThat(declaration.problems())
                .singleElement()
                .asString()
                .startsWith("plan.yaml : 18 textes entre crochets à remplacer, comme « [Ce que la collectivité");
        assertThat(declaration.outsideAudit()).isEmpty();
    }

    @Test
    void ofAFileHalfFilledInThePublicSeesWhatIsFilled() throws IOException {
        write("declaration.yaml", AUDIT + """
                actions: "https://[votre-site]/plan"
                failures: ["Les plans sont muets.", "[Un autre contenu]"]
                derogations:
                  - {content: Le cadastre., reason: "[Pourquoi]", instead: Au guichet.}
                """);
        write("plan.yaml", """
                from: 2027
                to: 2029
                sections:
                  - {title: Les audits, text: "[À écrire]", actions: [{what: Le portail, when: mars 2027}, {what: "[Autre]", when: "[mois]"}]}
                  - {title: Les moyens, text: "[Budget]"}
                  - {title: Le suivi, text: "Un bilan par an (voir [1])."}
                """);

        Declaration declaration = declaration();

        assertThat(declaration.own().failures()).containsExactly("Les plans sont muets.");
        assertThat(declaration.own().derogations()).isEmpty();
        assertThat(declaration.own().actions()).isEmpty();
        assertThat(declaration.plan().orElseThrow().sections())
                .extracting(Plan.Section::title)
                .containsExactly("Les audits", "Le suivi");
        assertThat(declaration.plan().orElseThrow().sections().get(0).actions())
                .containsExactly(new Plan.Action("Le portail", "mars 2027"));
        assertThat(declaration.problems()).hasSize(2).allMatch(problem -> problem.contains("entre crochets"));
    }

    private Declaration declaration() {
        return on(Sample.TODAY);
    }

    private Declaration on(LocalDate day) {
        return new DeclarationFolder(folder).read(Sample.REFERENTIAL, day);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
