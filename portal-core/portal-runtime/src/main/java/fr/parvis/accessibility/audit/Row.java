package fr.parvis.accessibility.audit;

import fr.parvis.accessibility.referential.Criterion;
import java.util.List;

/**
 * A criterion over the sample.
 *
 * @param criterion the criterion
 * @param verdict what its cells make together
 * @param cells its cells, one a page
 */
public record Row(Criterion criterion, Verdict verdict, List<Cell> cells) {

    static Row of(Criterion criterion, List<Cell> cells) {
        return new Row(
                criterion,
                cells.stream().map(Cell::verdict).reduce(Verdict::and).orElse(Verdict.NOT_JUDGED),
                cells);
    }
}
