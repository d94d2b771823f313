package fr.parvis.modules.appointments.calendars.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;

/** Writes a feed as iCalendar (RFC 5545). The same appointments give the same bytes, so that programs are told when nothing changed. */
final class FeedWriter {

    /** In characters; the standard counts 75 bytes, and French letters take up to three. */
    private static final int FOLD = 60;

    private FeedWriter() {}

    static String write(List<FeedEvent> events) {
        List<CalendarComponent> components =
                events.stream().<CalendarComponent>map(FeedWriter::event).toList();
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new Version(new ParameterList(), "2.0"),
                        new ProdId("-//Parvis//Appointments//FR"),
                        new CalScale(CalScale.VALUE_GREGORIAN))),
                new ComponentList<>(components));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static VEvent event(FeedEvent event) {
        List<Property> lines = new ArrayList<>();
        lines.add(new Uid(event.uid()));
        lines.add(new Sequence(event.sequence()));
        lines.add(new DtStamp(event.changedAt()));
        lines.add(new DtStart<>(event.starts()));
        lines.add(new DtEnd<>(event.ends()));
        lines.add(new Summary(event.type() + " – " + event.about()
                + event.name().map(name -> " – " + name).orElse("")));
        lines.add(new Location(event.place()));
        lines.add(new Status(Status.VALUE_CONFIRMED));
        return new VEvent(new PropertyList(lines));
    }
}
