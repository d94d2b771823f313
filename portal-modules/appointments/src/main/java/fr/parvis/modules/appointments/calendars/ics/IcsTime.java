package fr.parvis.modules.appointments.calendars.ics;

import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of one calendar. A zone that nobody knows is taken for ours, and remembered as a doubt. */
final class IcsTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final Map<String, WrittenZone> written = new HashMap<>();
    private boolean doubtful;

    IcsTime(List<Component> components) {
        components.stream()
                .filter(component -> component.name().equals("VTIMEZONE"))
                .forEach(zone -> WrittenZone.of(zone).ifPresent(read -> written.put(zone.value("TZID"), read)));
    }

    static LocalDate day(String value) {
        return LocalDate.parse(value.substring(0, Math.min(8, value.length())), DAY);
    }

    static LocalDateTime local(String value) {
        return LocalDateTime.parse(value.replace("Z", ""), TIME);
    }

    /** The end of a rule as a day: {@code UNTIL=20261231T225959Z} is the last of December, which is what days are compared with. */
    static String withLocalEnd(String rule) {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find() || until.group(2) == null) {
            return rule;
        }
        LocalDateTime end = local(until.group(1) + "T" + until.group(2));
        LocalDate last = until.group(3).isEmpty()
                ? end.toLocalDate()
                : end.atOffset(ZoneOffset.UTC).atZoneSameInstant(Timetable.ZONE).toLocalDate();
        return until.replaceFirst("UNTIL=" + DAY.format(last));
    }

    /** The moment that a line names; the first one of a day. */
    Instant instant(Line line) {
        return line.isDay() ? start(day(line.value())) : at(line, local(line.value()));
    }

    /** The moment of a local time, in the zone of a line. */
    Instant at(Line line, LocalDateTime time) {
        String zone = line.parameter("TZID");
        if (line.value().endsWith("Z")) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (KNOWN.contains(zone)) {
            return time.atZone(ZoneId.of(zone)).toInstant();
        }
        if (written.containsKey(zone)) {
            return written.get(zone).at(time);
        }
        doubtful |= !zone.isEmpty();
        return time.atZone(Timetable.ZONE).toInstant();
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Timetable.ZONE).toInstant();
    }

    /** Whether a zone was met that nobody knows. */
    boolean isDoubtful() {
        return doubtful;
    }
}
