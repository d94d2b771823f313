package fr.parvis.modules.appointments.desk.block;

import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A time that an agent wants to block: what was typed, what is wrong with it, and what it says. */
public final class BlockForm {

    private static final int LONGEST_REASON = 200;

    private final List<Desk> desks;
    private final LocalDate day;
    private final Map<String, String> values;
    private final Wording words;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    BlockForm(List<Desk> desks, LocalDate day, Map<String, String> values, Wording words) {
        this.desks = desks;
        this.day = day;
        this.values = values;
        this.words = words;
    }

    /** Finds what is missing or wrong. */
    boolean check() {
        wrong.clear();
        if (desk().isEmpty()) {
            wrong.put("guichet", words.text("block.error.desk"));
        }
        if (time("de").isEmpty()) {
            wrong.put("de", words.text("block.error.from"));
        }
        if (time("a").isEmpty()) {
            wrong.put("a", words.text("block.error.until"));
        } else if (time("de").isPresent() && !during().start().isBefore(during().end())) {
            wrong.put("a", words.text("block.error.order"));
        }
        if (value("motif").length() > LONGEST_REASON) {
            wrong.put("motif", words.text("book.error.long", LONGEST_REASON));
        }
        return wrong.isEmpty();
    }

    /** The desk, if it is one of the agent's. */
    Optional<UUID> desk() {
        return desks.stream()
                .filter(one -> one.getValue().equals(value("guichet")))
                .map(Desk::id)
                .findFirst();
    }

    Interval during() {
        return new Interval(
                day.atTime(time("de").orElseThrow()).atZone(Timetable.ZONE).toInstant(),
                day.atTime(time("a").orElseThrow()).atZone(Timetable.ZONE).toInstant());
    }

    String reason() {
        return value("motif");
    }

    private Optional<LocalTime> time(String name) {
        try {
            return Optional.of(LocalTime.parse(value(name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getWrong() {
        return wrong;
    }

    public List<PageError> getErrors() {
        return wrong.entrySet().stream()
                .map(one -> new PageError(one.getKey(), one.getValue()))
                .toList();
    }
}
