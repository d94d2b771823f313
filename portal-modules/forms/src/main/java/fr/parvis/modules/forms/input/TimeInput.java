package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in three fields, times as {@code 14:30}, {@code 14h30} or {@code 14 h}, and both together. */
record TimeInput(Kind kind) implements KindInput {

    private static final List<String> DAY_PARTS = List.of("jour", "mois", "annee");
    private static final String HOUR = "heure";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?: ?[:hH] ?([0-9]{2})?)?(?: ?min)?");
    private static final int FOUR_DIGITS = 1000;

    @Override
    public Parsed read(Inputs inputs) {
        if (kind instanceof Kind.Hour) {
            return hour(inputs, inputs.text(), "");
        }
        Parsed day = day(inputs);
        if (kind instanceof Kind.Day) {
            return day;
        }
        Parsed hour = hour(inputs, inputs.text(HOUR), HOUR);
        if (day instanceof Parsed.Wrong || day instanceof Parsed.Nothing && hour instanceof Parsed.Nothing) {
            return day;
        }
        if (day instanceof Parsed.Nothing) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, "jour", "day-missing")));
        }
        if (hour instanceof Parsed.Nothing) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, HOUR, "hour-missing")));
        }
        return hour instanceof Parsed.Given time
                ? new Parsed.Given(((Parsed.Given) day).answer() + "T" + time.answer())
                : hour;
    }

    private static Parsed day(Inputs inputs) {
        List<String> missing = new ArrayList<>();
        for (String part : DAY_PARTS) {
            if (inputs.text(part).isEmpty()) {
                missing.add(part);
            }
        }
        if (missing.size() == DAY_PARTS.size()) {
            return new Parsed.Nothing();
        }
        if (!missing.isEmpty()) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, missing.get(0), "day-part." + missing.get(0))));
        }
        for (String part : DAY_PARTS) {
            if (!NUMBER.matcher(inputs.text(part)).matches()) {
                return new Parsed.Wrong(List.of(Fault.ofPart(inputs, part, "day-digits")));
            }
        }
        int year = Integer.parseInt(inputs.text("annee"));
        if (year < FOUR_DIGITS) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, "annee", "year-digits")));
        }
        try {
            return new Parsed.Given(
                    LocalDate.of(year, Integer.parseInt(inputs.text("mois")), Integer.parseInt(inputs.text("jour")))
                            .toString());
        } catch (DateTimeException noSuchDay) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, "jour", "no-such-day")));
        }
    }

    private static Parsed hour(Inputs inputs, String text, String part) {
        if (text.isEmpty()) {
            return new Parsed.Nothing();
        }
        Matcher matcher = TIME.matcher(text);
        try {
            if (matcher.matches()) {
                int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                return new Parsed.Given(LocalTime.of(Integer.parseInt(matcher.group(1)), minutes)
                        .toString());
            }
        } catch (DateTimeException noSuchTime) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, part, "hour")));
        }
        return new Parsed.Wrong(List.of(Fault.ofPart(inputs, part, "hour")));
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        String text = (String) answer;
        if (kind instanceof Kind.Hour) {
            return KindInput.single(text);
        }
        LocalDate day = kind instanceof Kind.Day
                ? LocalDate.parse(text)
                : LocalDateTime.parse(text).toLocalDate();
        Map<String, List<String>> fields = new java.util.HashMap<>(Map.of(
                "jour", List.of(String.valueOf(day.getDayOfMonth())),
                "mois", List.of(String.valueOf(day.getMonthValue())),
                "annee", List.of(String.valueOf(day.getYear()))));
        if (kind instanceof Kind.Moment) {
            fields.put(HOUR, List.of(LocalDateTime.parse(text).toLocalTime().toString()));
        }
        return fields;
    }
}
