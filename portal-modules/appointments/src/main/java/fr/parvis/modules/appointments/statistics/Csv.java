package fr.parvis.modules.appointments.statistics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet: semicolons and a byte-order mark, as French ones open it at once.
 *
 * @param rows its cells
 */
record Csv(List<List<String>> rows) {

    private static final String MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula; a number may be negative. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?!\\d+([.,]\\d+)?$).*", Pattern.DOTALL);

    private static final Pattern SPECIAL = Pattern.compile("[;\"\\r\\n]");

    String text() {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
