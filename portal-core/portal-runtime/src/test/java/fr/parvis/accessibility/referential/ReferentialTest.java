package fr.parvis.accessibility.referential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.referential.Checks.Decision;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferentialTest {

    private final Referential referential = Referentials.current();

    @Test
    void theCurrentVersionHasItsThemesAndCriteria() {
        assertThat(referential.title()).isEqualTo("RGAA 4.1.2");
        assertThat(referential.themes()).hasSize(13);
        assertThat(referential.criteria()).hasSize(106);
        assertThat(referential.criteria().stream()
                        .collect(Collectors.groupingBy(Criterion::theme, Collectors.counting())))
                .containsEntry(1, 9L)
                .containsEntry(4, 13L)
                .containsEntry(8, 10L)
                .containsEntry(11, 13L)
                .containsEntry(13, 12L);
    }

    @Test
    void officialTitlesCarryTheirAttribution() {
        assertThat(referential.attribution()).contains("DINUM", "Licence Ouverte 2.0");
        assertThat(referential.criterion("9.2").orElseThrow().title()).startsWith("Dans chaque page web, la structure");
    }

    @Test
    void whatAPersonDecidesIsPutAsAQuestion() {
        assertThat(referential.criteria()).allSatisfy(criterion -> {
            Checks checks = criterion.checks();
            if (checks.decidedBy() == Decision.PERSON) {
                assertThat(checks.person()).as(criterion.number()).endsWith("?");
            } else {
                assertThat(checks.person()).as(criterion.number()).isEmpty();
            }
        });
    }

    @Test
    void aMachineDecidesOnlyWhatItCanRefuse() {
        assertThat(referential.criteria())
                .filteredOn(criterion -> criterion.checks().decidedBy() == Decision.MACHINE)
                .allMatch(criterion -> criterion.checks().canRefuse());
    }

    @Test
    void theShareOfCriteriaThatAreCheckedIsKnown() {
        String share =
                "Of 106 criteria, checks find fault on %d; %d more are checked for what they apply to; a machine decides %d."
                        .formatted(
                                count(Checks::canRefuse),
                                count(checks -> checks.isCheckedByMachine() && !checks.canRefuse()),
                                count(checks -> checks.decidedBy() == Decision.MACHINE));
        System.out.println(share);

        assertThat(share)
                .isEqualTo(
                        "Of 106 criteria, checks find fault on 75; 29 more are checked for what they apply to; a machine decides 37.");
    }

    @Test
    void theSampleHoldsThePagesThatTheLawNames() {
        assertThat(referential.sample())
                .extracting(Referential.PageKind::id)
                .containsAll(
                        List.of("home", "contact", "legal", "accessibility", "site-map", "help", "sign-in", "process"));
    }

    private long count(Predicate<Checks> which) {
        return referential.criteria().stream()
                .map(Criterion::checks)
                .filter(which)
                .count();
    }
}
