package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.web.Wording;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures as a table, on the page and for a spreadsheet.
 *
 * @param words the language
 * @param grouping by what the lines are told apart
 */
record Sheet(Wording words, Grouping grouping) {

    private static final double MINUTES = 60;

    /** The headings: only of what is known for this grouping. */
    List<String> headings() {
        List<String> keys = new ArrayList<>(List.of(
                "stats.by." + grouping.getName(),
                "stats.all-booked",
                "stats.seen",
                "stats.no-show",
                "stats.no-show-rate",
                "stats.by-resident",
                "stats.by-service",
                "stats.untold",
                "stats.notice"));
        if (grouping.isOpen()) {
            keys.addAll(List.of("stats.open", "stats.taken", "stats.occupancy"));
        }
        if (grouping.isWaitedFor()) {
            keys.addAll(List.of("stats.numbers", "stats.wait"));
        }
        return keys.stream().map(words::text).toList();
    }

    /** The cells of a line; what is not known is empty. */
    List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.label());
        Stream.of(line.all(), line.seen(), line.noShow()).map(this::whole).forEach(cells::add);
        cells.add(percent(line.noShowRate()));
        Stream.of(line.cancelledByResident(), line.cancelledByService(), line.untold())
                .map(this::whole)
                .forEach(cells::add);
        cells.add(line.noticeDays().map(this::decimal).orElse(""));
        if (grouping.isOpen()) {
            cells.add(decimal(line.openMinutes() / MINUTES));
            cells.add(decimal(line.takenMinutes() / MINUTES));
            cells.add(percent(line.occupancy()));
        }
        if (grouping.isWaitedFor()) {
            cells.add(whole(line.numbers()));
            cells.add(line.waitMinutes().map(this::decimal).orElse(""));
        }
        return cells;
    }

    private String whole(long number) {
        return String.valueOf(number);
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static String percent(Optional<Long> rate) {
        return rate.map(number -> number + " %").orElse("");
    }
}
