package fr.parvis.accessibility.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What machines found.
 *
 * @param referential version of the referential
 * @param portal address of the portal that was looked at
 * @param revision revision of the product
 * @param date when
 * @param tools what was used, a name and a version each
 * @param pages the sample
 * @param verdicts verdicts by criterion, then by page
 * @param evidence what was found, where it is worth telling
 */
public record AuditResult(
        String referential,
        String portal,
        String revision,
        LocalDate date,
        List<String> tools,
        List<AuditedPage> pages,
        Map<String, Map<String, Verdict>> verdicts,
        List<Evidence> evidence) {

    public AuditResult {
        Stream.of(referential, date, tools, pages, verdicts, evidence).forEach(Objects::requireNonNull);
    }

    /** The verdict of machines; not judged where they said nothing. */
    public Verdict verdict(String criterion, String page) {
        return verdicts.getOrDefault(criterion, Map.of()).getOrDefault(page, Verdict.NOT_JUDGED);
    }

    /** What was found of a criterion on a page. */
    public List<Evidence> evidence(String criterion, String page) {
        return evidence.stream()
                .filter(found ->
                        found.criterion().equals(criterion) && found.page().equals(page))
                .toList();
    }
}
