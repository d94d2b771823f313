package fr.parvis.accessibility.audit;

import fr.parvis.accessibility.referential.Criterion;
import fr.parvis.accessibility.referential.Referential;
import java.util.List;
import java.util.Optional;

/**
 * The audit grid: what machines found, and what people judged where machines could not. The refusal of a machine stands,
 * and so does that of a person.
 *
 * @param referential the referential
 * @param pages the sample
 * @param rows all its criteria, in order
 */
public record Grid(Referential referential, List<AuditedPage> pages, List<Row> rows) {

    /** The grid of what machines found and of judgements that are still good. */
    public static Grid of(Referential referential, AuditResult result, List<Judgement> judgements) {
        return new Grid(
                referential,
                result.pages(),
                referential.criteria().stream()
                        .map(criterion -> Row.of(
                                criterion,
                                result.pages().stream()
                                        .map(page -> cell(criterion, page, result, judgements))
                                        .toList()))
                        .toList());
    }

    /** How many criteria are met. */
    public Rate rate() {
        return Rate.of(rows.stream().map(Row::verdict).toList());
    }

    private static Cell cell(Criterion criterion, AuditedPage page, AuditResult result, List<Judgement> judgements) {
        Verdict found = result.verdict(criterion.number(), page.id());
        Optional<Judgement> judgement = judgements.stream()
                .filter(made -> made.isAbout(criterion.number(), page.id()))
                .reduce((first, second) -> first.verdict() == Verdict.NOT_CONFORM ? first : second)
                .filter(made -> found == Verdict.NOT_JUDGED || made.verdict() == Verdict.NOT_CONFORM);
        return new Cell(
                page,
                judgement.map(Judgement::verdict).orElse(found),
                result.evidence(criterion.number(), page.id()),
                judgement);
    }
}
