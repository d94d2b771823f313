package fr.parvis.accessibility.declaration;

import fr.parvis.accessibility.audit.AuditResult;
import fr.parvis.accessibility.audit.Conformity;
import fr.parvis.accessibility.audit.Grid;
import fr.parvis.accessibility.audit.Row;
import fr.parvis.accessibility.audit.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The declaration of accessibility of a collectivité on one day.
 *
 * @param own what it alone knows
 * @param plan its multi-year plan
 * @param result what machines found
 * @param grid that, and what its people judged
 * @param problems what is wrong in its files, a sentence in French each
 * @param today the day
 */
public record Declaration(
        OwnPart own, Optional<Plan> plan, AuditResult result, Grid grid, List<String> problems, LocalDate today) {

    /** The state of conformity, as every page must show it. What is known to fail keeps it from being full. */
    public Conformity conformity() {
        Conformity measured = Conformity.of(rate());
        boolean fails = !failures().isEmpty() || !own.failures().isEmpty();
        return measured == Conformity.FULL && fails ? Conformity.PARTIAL : measured;
    }

    /** The rate of conformity in percent; empty without a valid audit of all criteria. */
    public OptionalInt rate() {
        if (outsideAudit().isPresent()) {
            return OptionalInt.of(outsideAudit().get().rate());
        }
        return isResultValid() ? grid.rate().percent() : OptionalInt.empty();
    }

    /** The audit that people made elsewhere, while it is valid. */
    public Optional<OutsideAudit> outsideAudit() {
        return own.audit().filter(audit -> audit.isValid(grid.referential(), today));
    }

    /** The criteria that a page at least does not meet. */
    public List<Row> failures() {
        return grid.rows().stream()
                .filter(row -> row.verdict() == Verdict.NOT_CONFORM)
                .toList();
    }

    private boolean isResultValid() {
        return result.referential().equals(grid.referential().version())
                && !result.date().isAfter(today)
                && !result.date().plus(OutsideAudit.GOOD_FOR).isBefore(today);
    }
}
