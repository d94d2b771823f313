package fr.parvis.e2e.audit;

import fr.parvis.accessibility.audit.Evidence;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.accessibility.referential.Checks;
import fr.parvis.accessibility.referential.Checks.Decision;
import fr.parvis.accessibility.referential.Criterion;
import fr.parvis.e2e.audit.check.Notes;
import java.util.List;
import java.util.stream.Stream;

/**
 * What machines can say of a criterion on a page: a fault refuses it; without its subject it does not apply; it is met only
 * where a machine may decide and each of its checks is sure.
 *
 * @param verdict the verdict
 * @param evidence what it rests on, where it is worth telling
 */
record Assessment(Verdict verdict, List<Evidence> evidence) {

    static Assessment of(Criterion criterion, Looked looked) {
        Checks checks = criterion.checks();
        List<Evidence> faults = faults(criterion, looked);
        if (!faults.isEmpty()) {
            return new Assessment(Verdict.NOT_CONFORM, faults);
        }
        if (checks.subject().filter(subject -> !looked.notes().has(subject)).isPresent()) {
            return new Assessment(Verdict.NOT_APPLICABLE, List.of());
        }
        List<Evidence> doubts = doubts(criterion, looked);
        boolean met = checks.decidedBy() == Decision.MACHINE && doubts.isEmpty();
        return new Assessment(met ? Verdict.CONFORM : Verdict.NOT_JUDGED, doubts);
    }

    private static List<Evidence> faults(Criterion criterion, Looked looked) {
        return names(criterion)
                .flatMap(check -> looked
                        .notes()
                        .faults(check)
                        .orElseThrow(() -> new IllegalStateException(
                                "check " + check + " of criterion " + criterion.number() + " did not run"))
                        .stream()
                        .map(fault ->
                                new Evidence(criterion.number(), looked.page().id(), check, fault)))
                .toList();
    }

    private static List<Evidence> doubts(Criterion criterion, Looked looked) {
        Notes notes = looked.notes();
        return names(criterion)
                .flatMap(
                        check -> notes
                                .unsure(check)
                                .map(why -> new Evidence(
                                        criterion.number(), looked.page().id(), check, why))
                                .stream())
                .toList();
    }

    private static Stream<String> names(Criterion criterion) {
        return Stream.concat(criterion.checks().axeRules(), criterion.checks().scripts().stream());
    }
}
