package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.web.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;

/**
 * Names of the groups of figures, as people read them.
 *
 * @param words the language
 */
record Names(Wording words) {

    private static final int MONDAY = 1;

    /** A line with its name: a day, a week, a month and a channel have one that depends on the language. */
    Line named(Line line, Grouping grouping) {
        if (line.key().isEmpty()) {
            return line.named(words.text("stats.all"));
        } else if (line.key().equals("-")) {
            return line.named(words.text("stats.no-desk"));
        }
        return switch (grouping) {
            case PLACE, TYPE, DESK -> line;
            case DAY -> line.named(words.moments().day(LocalDate.parse(line.key())));
            case WEEK -> line.named(words.text("stats.week", words.moments().day(monday(line.key()))));
            case MONTH ->
                line.named(
                        DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(YearMonth.parse(line.key())));
            case CHANNEL -> line.named(words.text("counter.channel." + line.key()));
        };
    }

    private static LocalDate monday(String week) {
        String[] parts = week.split("-W");
        return LocalDate.of(Integer.parseInt(parts[0]), 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(parts[1]))
                .with(WeekFields.ISO.dayOfWeek(), MONDAY);
    }
}
