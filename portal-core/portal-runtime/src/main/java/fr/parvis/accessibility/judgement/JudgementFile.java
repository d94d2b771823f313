package fr.parvis.accessibility.judgement;

import fr.parvis.accessibility.audit.Judgement;
import fr.parvis.accessibility.audit.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of judgements that one person made on one day. */
record JudgementFile(String referential, String by, LocalDate on, List<Item> judgements) {

    private static final Map<String, Verdict> WORDS = Map.of(
            "conforme", Verdict.CONFORM,
            "non-conforme", Verdict.NOT_CONFORM,
            "non-applicable", Verdict.NOT_APPLICABLE);

    Stream<Judgement> all() {
        return judgements.stream()
                .map(item -> new Judgement(
                        referential,
                        item.criterion(),
                        item.pages(),
                        WORDS.get(item.verdict()),
                        by,
                        on,
                        item.evidence()));
    }

    /** One judgement. */
    record Item(String criterion, List<String> pages, String verdict, String evidence) {}
}
