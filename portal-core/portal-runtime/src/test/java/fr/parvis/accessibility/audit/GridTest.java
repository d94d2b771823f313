package fr.parvis.accessibility.audit;

import static fr.parvis.accessibility.audit.Sample.REFERENTIAL;
import static fr.parvis.accessibility.audit.Sample.but;
import static fr.parvis.accessibility.audit.Sample.judgement;
import static fr.parvis.accessibility.audit.Verdict.CONFORM;
import static fr.parvis.accessibility.audit.Verdict.NOT_APPLICABLE;
import static fr.parvis.accessibility.audit.Verdict.NOT_CONFORM;
import static fr.parvis.accessibility.audit.Verdict.NOT_JUDGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void aCriterionThatNobodyJudgedIsNotMet() {
        Grid grid = grid(but(Sample.all(CONFORM), "1.3", CONFORM, NOT_JUDGED));

        assertThat(row(grid, "1.3").verdict()).isEqualTo(NOT_JUDGED);
        assertThat(grid.rate()).isEqualTo(new Rate(105, 0, 0, 1));
        assertThat(grid.rate().percent()).isEmpty();
    }

    @Test
    void aResultThatSaysNothingOfACriterionJudgesNothing() {
        AuditResult silent =
                new AuditResult("4.1.2", "", "", Sample.TODAY, List.of(), Sample.PAGES, java.util.Map.of(), List.of());

        assertThat(grid(silent).rate()).isEqualTo(new Rate(0, 0, 0, 106));
    }

    @Test
    void aCriterionIsMetWhenItIsOnEveryPageThatItAppliesTo() {
        Grid grid = grid(but(Sample.all(NOT_APPLICABLE), "8.3", CONFORM, NOT_APPLICABLE));

        assertThat(row(grid, "8.3").verdict()).isEqualTo(CONFORM);
        assertThat(grid.rate()).isEqualTo(new Rate(1, 0, 105, 0));
        assertThat(grid.rate().percent()).hasValue(100);
    }

    @Test
    void onePageAtFaultIsEnough() {
        Grid grid = grid(but(Sample.all(CONFORM), "8.3", NOT_CONFORM, CONFORM));

        assertThat(row(grid, "8.3").verdict()).isEqualTo(NOT_CONFORM);
        assertThat(grid.rate().percent()).hasValue(99);
    }

    @Test
    void theRateIsNeverRoundedUp() {
        assertThat(new Rate(2, 1, 103, 0).percent()).hasValue(66);
        assertThat(new Rate(199, 1, 0, 0).percent()).hasValue(99);
        assertThat(new Rate(0, 0, 106, 0).percent()).isEmpty();
    }

    @Test
    void aPersonJudgesWhatMachinesCouldNot() {
        Grid grid = grid(
                but(Sample.all(CONFORM), "1.3", NOT_JUDGED, NOT_JUDGED),
                judgement("1.3", CONFORM, "accueil", "contact"));

        assertThat(row(grid, "1.3").verdict()).isEqualTo(CONFORM);
        assertThat(row(grid, "1.3").cells().get(0).judgement()).isPresent();
    }

    @Test
    void aJudgementHoldsForItsPagesOnly() {
        Grid grid = grid(but(Sample.all(CONFORM), "1.3", NOT_JUDGED, NOT_JUDGED), judgement("1.3", CONFORM, "accueil"));

        assertThat(row(grid, "1.3").cells()).extracting(Cell::verdict).containsExactly(CONFORM, NOT_JUDGED);
        assertThat(row(grid, "1.3").verdict()).isEqualTo(NOT_JUDGED);
    }

    @Test
    void whatAMachineRefusesNobodyAccepts() {
        Grid grid = grid(but(Sample.all(CONFORM), "1.1", NOT_CONFORM, CONFORM), judgement("1.1", CONFORM, "accueil"));

        assertThat(row(grid, "1.1").verdict()).isEqualTo(NOT_CONFORM);
    }

    @Test
    void whatAPersonRefusesNoMachineAccepts() {
        Grid grid = grid(Sample.all(CONFORM), judgement("12.3", NOT_CONFORM, "contact"));

        assertThat(row(grid, "12.3").verdict()).isEqualTo(NOT_CONFORM);
    }

    @Test
    void ofTwoJudgementsTheRefusalCounts() {
        AuditResult undecided = but(Sample.all(CONFORM), "1.3", NOT_JUDGED, CONFORM);

        assertThat(row(
                                grid(
                                        undecided,
                                        judgement("1.3", NOT_CONFORM, "accueil"),
                                        judgement("1.3", CONFORM, "accueil")),
                                "1.3")
                        .verdict())
                .isEqualTo(NOT_CONFORM);
    }

    private static Grid grid(AuditResult result, Judgement... judgements) {
        return Grid.of(REFERENTIAL, result, List.of(judgements));
    }

    private static Row row(Grid grid, String criterion) {
        return grid.rows().stream()
                .filter(row -> row.criterion().number().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
