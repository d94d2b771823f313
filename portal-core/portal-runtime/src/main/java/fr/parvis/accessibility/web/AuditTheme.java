package fr.parvis.accessibility.web;

import fr.parvis.accessibility.audit.Grid;
import fr.parvis.accessibility.audit.Row;
import java.util.List;

/**
 * The rows of one theme of the referential.
 *
 * @param number its number
 * @param title its title
 * @param rows its criteria
 */
public record AuditTheme(int number, String title, List<Row> rows) {

    static List<AuditTheme> of(Grid grid) {
        return grid.referential().themes().stream()
                .map(theme -> new AuditTheme(
                        theme.number(),
                        theme.title(),
                        grid.rows().stream()
                                .filter(row -> row.criterion().theme() == theme.number())
                                .toList()))
                .toList();
    }
}
