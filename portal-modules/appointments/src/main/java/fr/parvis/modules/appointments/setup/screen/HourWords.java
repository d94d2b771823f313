package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.setup.overview.HourLine;
import fr.parvis.modules.appointments.setup.rule.Repetition;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.web.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours and closures as people say them.
 *
 * @param words of the reader
 */
record HourWords(Wording words) {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

    /** A line of a list, with the address of its page. */
    public record Line(String path, String words, String more, String next) {}

    Line opening(HourLine line) {
        Values values = line.values();
        String hours = words.text("setting.words.hours", time(values, "debut"), time(values, "fin"));
        String more = line.only().isEmpty() ? "" : words.text("setting.words.only", line.only());
        return new Line(
                Asked.PAGES + "-horaires?id=" + line.id(),
                days(values) + ", " + hours + period(values),
                more,
                next(line));
    }

    Line closure(HourLine line) {
        Values values = line.values();
        String from = moment(values, "du", "du-heure");
        String to = moment(values, "au", "au-heure");
        boolean oneDay =
                values.text("du").equals(values.text("au")) && !values.has("du-heure") && !values.has("au-heure");
        String when = oneDay ? from : words.text("setting.words.from-to", from, to);
        String again = values.text(Repetition.HOW).equals(Repetition.ONCE) ? "" : ", " + again(values);
        return new Line(Asked.PAGES + "-fermeture?id=" + line.id(), when + again, values.text("raison"), next(line));
    }

    private String days(Values values) {
        if (values.text(Repetition.HOW).equals(Repetition.ONCE)) {
            return words.text("setting.words.once", day(values, "du"));
        }
        if (values.text(Repetition.HOW).equals(Repetition.OTHER)) {
            return words.text("setting.words.rule", values.text("regle"));
        }
        String days = joined(values.texts("jours").stream()
                .map(day -> words.text("setting.day." + day))
                .toList());
        int weeks = values.number("semaines").orElse(1);
        return weeks == 1 ? words.text("setting.words.weekly", days) : words.text("setting.words.every", days, weeks);
    }

    private String again(Values values) {
        return values.text(Repetition.HOW).equals(Repetition.YEARLY)
                ? words.text("setting.words.yearly")
                : words.text("setting.words.rule", values.text("regle"));
    }

    private String period(Values values) {
        if (values.text(Repetition.HOW).equals(Repetition.ONCE)) {
            return "";
        }
        return values.has("au")
                ? ", " + words.text("setting.words.period", day(values, "du"), day(values, "au"))
                : ", " + words.text("setting.words.since", day(values, "du"));
    }

    private String next(HourLine line) {
        return line.next().map(day -> words.moments().day(day)).orElseGet(() -> words.text("setting.words.never"));
    }

    private String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = names.subList(0, names.size() - 1);
        return words.text("setting.words.and", String.join(", ", first), names.get(names.size() - 1));
    }

    private String moment(Values values, String date, String hour) {
        return values.has(hour)
                ? words.text("setting.words.at", day(values, date), time(values, hour))
                : day(values, date);
    }

    private String day(Values values, String field) {
        return words.moments().day(LocalDate.parse(values.text(field)));
    }

    private String time(Values values, String field) {
        LocalTime time = LocalTime.parse(values.text(field));
        return words.moments().time(ANY_DAY.atTime(time).atZone(Timetable.ZONE).toInstant());
    }
}
