package fr.parvis.modules.appointments.calendars.ics;

import fr.parvis.modules.appointments.calendars.ics.UnreadableCalendar.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Takes a calendar apart, and keeps the few lines that say when somebody is busy: a fault in any other line, such as the
 * address of a guest, does not matter here.
 */
final class IcsText implements ContentHandler {

    private static final Set<String> KEPT = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXDATE",
            "RDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private final Deque<Component> open = new ArrayDeque<>();
    private final Component calendar = new Component("VCALENDAR");
    private Map<String, String> parameters = Map.of();
    private String property = "";
    private boolean begun;

    private IcsText() {
        open.push(calendar);
    }

    /** The components of a calendar. */
    static List<Component> read(String text) throws UnreadableCalendar {
        IcsText reader = new IcsText();
        try {
            new CalendarParserImpl().parse(new StringReader(text), reader);
        } catch (IOException | ParserException | RuntimeException e) {
            throw new UnreadableCalendar(Reason.NOT_A_CALENDAR, e);
        }
        if (!reader.begun || reader.open.size() != 1) {
            throw new UnreadableCalendar(Reason.NOT_A_CALENDAR, null);
        }
        return reader.calendar.parts();
    }

    @Override
    public void startCalendar() {
        begun = true;
    }

    @Override
    public void endCalendar() {
        property = "";
    }

    @Override
    public void startComponent(String name) {
        Component component = new Component(name.toUpperCase(Locale.ROOT));
        open.element().parts().add(component);
        open.push(component);
    }

    @Override
    public void endComponent(String name) {
        open.pop();
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters = new HashMap<>();
    }

    @Override
    public void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value.replace("\"", ""));
    }

    @Override
    public void propertyValue(String value) {
        if (KEPT.contains(property)) {
            open.element().lines().add(new Line(property, parameters, value.strip()));
        }
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }
}
