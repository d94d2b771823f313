package fr.parvis.modules.appointments.setup.rule;

import fr.parvis.modules.appointments.openings.InvalidRule;
import fr.parvis.modules.appointments.openings.Recurrence;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How something comes again: what is asked in words, and the value of an RRULE (RFC 5545). */
public final class Repetition {

    /** Days of the week as rules write them. */
    public static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public static final String HOW = "repetition";
    public static final String ONCE = "ONCE";
    public static final String WEEKLY = "WEEKLY";
    public static final String YEARLY = "YEARLY";
    public static final String OTHER = "RULE";

    private static final String OTHER_RULE = "regle";
    private static final int LONGEST_RULE = 200;

    /** What never comes within these years is a slip. */
    private static final int YEARS = 5;

    private static final Pattern PLAIN_WEEKLY =
            Pattern.compile("FREQ=WEEKLY(?:;INTERVAL=(\\d{1,2}))?;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,[A-Z]{2})*)");

    private Repetition() {}

    /** Which of the ways are offered. */
    public static Field how(String... ways) {
        return Field.radios(
                HOW,
                Stream.of(ways)
                        .map(way -> Choice.told(way, "setting.repetition." + way))
                        .toList());
    }

    public static Field days() {
        return Field.boxes(
                "jours",
                DAYS.stream().map(day -> Choice.told(day, "setting.day." + day)).toList());
    }

    public static Field weeks() {
        return Field.number("semaines", 1, 52).orNone();
    }

    public static Field otherRule() {
        return Field.text(OTHER_RULE, LONGEST_RULE).orNone();
    }

    /** A stored rule in the fields of a sheet. */
    public static Values show(Values values, String rule) {
        if (rule == null) {
            return values.with(HOW, ONCE);
        }
        if (rule.equals("FREQ=YEARLY")) {
            return values.with(HOW, YEARLY);
        }
        Matcher weekly = PLAIN_WEEKLY.matcher(rule);
        if (weekly.matches()) {
            List<String> days = List.of(weekly.group(2).split(","));
            return values.with(HOW, WEEKLY)
                    .with("jours", DAYS.stream().filter(days::contains).toList())
                    .with("semaines", weekly.group(1) == null ? "1" : weekly.group(1));
        }
        return values.with(HOW, OTHER).with(OTHER_RULE, rule);
    }

    /** The rule that checked answers say; none for what comes once. */
    public static Optional<String> rule(Values values) {
        return switch (values.text(HOW)) {
            case WEEKLY ->
                Optional.of("FREQ=WEEKLY"
                        + values.number("semaines")
                                .filter(weeks -> weeks > 1)
                                .map(weeks -> ";INTERVAL=" + weeks)
                                .orElse("")
                        + ";BYDAY=" + String.join(",", values.texts("jours")));
            case YEARLY -> Optional.of("FREQ=YEARLY");
            case OTHER ->
                Optional.of(values.text(OTHER_RULE)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("\\s", "")
                        .replaceFirst("^RRULE:", ""));
            default -> Optional.empty();
        };
    }

    /**
     * What is wrong with how it comes again.
     *
     * @param first day that it counts from
     * @param last its last day, if there is one
     */
    public static List<Wrong> check(Values values, LocalDate first, Optional<LocalDate> last) {
        if (values.text(HOW).equals(WEEKLY) && !values.has("jours")) {
            return List.of(Wrong.of("jours", "no-day"));
        }
        if (values.text(HOW).equals(OTHER) && !values.has(OTHER_RULE)) {
            return List.of(Wrong.of(OTHER_RULE, "empty"));
        }
        String field = values.text(HOW).equals(OTHER) ? OTHER_RULE : "du";
        List<Wrong> wrong = new ArrayList<>();
        rule(values).ifPresent(rule -> {
            try {
                LocalDate end = last.orElse(first.plusYears(YEARS));
                if (Recurrence.of(rule).days(first, first, end).isEmpty()) {
                    wrong.add(Wrong.of(field, "never"));
                }
            } catch (InvalidRule e) {
                wrong.add(Wrong.of(OTHER_RULE, "rule"));
            }
        });
        return wrong;
    }
}
