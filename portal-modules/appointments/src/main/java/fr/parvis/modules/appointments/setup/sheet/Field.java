package fr.parvis.modules.appointments.setup.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One question of a sheet.
 *
 * @param name of the parameter, and the end of the keys of its texts
 * @param kind how it is asked
 * @param optional whether it may stay empty
 * @param least smallest number
 * @param most largest number, or longest text
 * @param choices answers to choose from
 */
public record Field(String name, Kind kind, boolean optional, int least, int most, List<Choice> choices) {

    /** How a question is asked. */
    public enum Kind {
        TEXT,
        AREA,
        NUMBER,
        DATE,
        TIME,
        RADIOS,
        SELECT,
        BOXES,
        BOX
    }

    public static Field text(String name, int longest) {
        return new Field(name, Kind.TEXT, false, 0, longest, List.of());
    }

    public static Field area(String name, int longest) {
        return new Field(name, Kind.AREA, true, 0, longest, List.of());
    }

    public static Field number(String name, int least, int most) {
        return new Field(name, Kind.NUMBER, false, least, most, List.of());
    }

    public static Field date(String name) {
        return new Field(name, Kind.DATE, false, 0, 0, List.of());
    }

    public static Field time(String name) {
        return new Field(name, Kind.TIME, false, 0, 0, List.of());
    }

    public static Field radios(String name, List<Choice> choices) {
        return new Field(name, Kind.RADIOS, false, 0, 0, choices);
    }

    public static Field select(String name, List<Choice> choices) {
        return new Field(name, Kind.SELECT, false, 0, 0, choices);
    }

    public static Field boxes(String name, List<Choice> choices) {
        return new Field(name, Kind.BOXES, true, 0, 0, choices);
    }

    public static Field box(String name) {
        return new Field(name, Kind.BOX, true, 0, 0, List.of());
    }

    /** The same, which may stay empty. */
    public Field orNone() {
        return new Field(name, kind, true, least, most, choices);
    }

    /** Where an answer stands among the choices. */
    int rank(String answer) {
        return choices.stream().map(Choice::value).toList().indexOf(answer);
    }

    /** What is wrong with cleaned answers, taken alone. */
    Optional<Wrong> check(List<String> answers) {
        if (answers.isEmpty()) {
            return optional ? Optional.empty() : Optional.of(Wrong.of(name, chosen() ? "choose" : "empty"));
        }
        String answer = answers.get(0);
        return switch (kind) {
            case TEXT, AREA -> refuse(answer.length() > most, "long", most);
            case NUMBER -> refuse(!isNumber(answer), "number", least, most);
            case DATE -> refuse(!isDate(answer), "date");
            case TIME -> refuse(!isTime(answer), "time");
            case RADIOS, SELECT, BOXES -> refuse(!offers(answers), "choose");
            case BOX -> refuse(!answer.equals(Values.YES), "choose");
        };
    }

    private Optional<Wrong> refuse(boolean wrong, String key, Object... values) {
        return wrong ? Optional.of(Wrong.of(name, key, values)) : Optional.empty();
    }

    private boolean chosen() {
        return kind == Kind.RADIOS || kind == Kind.SELECT;
    }

    private boolean offers(List<String> answers) {
        return choices.stream().map(Choice::value).toList().containsAll(answers);
    }

    private boolean isNumber(String answer) {
        return answer.matches("\\d{1,9}") && Integer.parseInt(answer) >= least && Integer.parseInt(answer) <= most;
    }

    /** Within a few lives: a rule of the year 1 would be followed for ever. */
    private static boolean isDate(String answer) {
        try {
            int year = LocalDate.parse(answer).getYear();
            return year >= 2000 && year <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String answer) {
        try {
            return LocalTime.parse(answer).getSecond() == 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
