package fr.parvis.modules.appointments.calendars.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between a BEGIN and its END.
 *
 * @param name such as {@code VEVENT}
 * @param lines its own lines
 * @param parts components inside of it
 */
record Component(String name, List<Line> lines, List<Component> parts) {

    Component(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    Optional<Line> line(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted)).findFirst();
    }

    List<Line> lines(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted)).toList();
    }

    /** The value of a line, or an empty text. */
    String value(String wanted) {
        return line(wanted).map(Line::value).orElse("");
    }
}
