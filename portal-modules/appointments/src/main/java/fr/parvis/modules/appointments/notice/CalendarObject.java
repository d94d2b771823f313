package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.notice.Invitation.Method;
import fr.parvis.modules.appointments.notice.Invitation.Party;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;

/** Writes an invitation as an iCalendar object. */
public final class CalendarObject {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final ParameterList FRENCH = new ParameterList(List.of(new Language("fr")));

    /** In characters; the standard counts 75 bytes, and French letters take up to three. */
    private static final int FOLD = 60;

    private CalendarObject() {}

    /** The object, with the line ends that RFC 5545 asks for. */
    public static String write(Invitation invitation, Method method) {
        PropertyList head = new PropertyList(List.of(
                new Version(new ParameterList(), "2.0"),
                new ProdId("-//Parvis//Appointments//FR"),
                new CalScale(CalScale.VALUE_GREGORIAN),
                new net.fortuna.ical4j.model.property.Method(method.name())));
        Calendar calendar = new Calendar(
                head,
                new ComponentList<>(List.of(
                        ZoneComponent.of(invitation.zone(), invitation.starts()),
                        new VEvent(new PropertyList(event(invitation, method))))));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(true, FOLD).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static List<Property> event(Invitation invitation, Method method) {
        List<Property> event = new ArrayList<>();
        event.add(new Uid(invitation.uid()));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.stamp()));
        event.add(new DtStart<>(zone(invitation), local(invitation, invitation.starts())));
        event.add(new DtEnd<>(zone(invitation), local(invitation, invitation.ends())));
        event.add(new Summary(FRENCH, invitation.summary()));
        event.add(new Status(method == Method.CANCEL ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(method == Method.CANCEL ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        if (!invitation.location().isEmpty()) {
            event.add(new Location(FRENCH, invitation.location()));
        }
        if (!invitation.description().isEmpty()) {
            event.add(new Description(FRENCH, invitation.description()));
        }
        if (!invitation.url().isEmpty()) {
            event.add(new Url(URI.create(invitation.url())));
        }
        event.add(new Organizer(
                new ParameterList(List.of(new Cn(name(invitation.organiser())))), address(invitation.organiser())));
        if (method != Method.PUBLISH) {
            invitation.attendee().ifPresent(one -> event.add(attendee(one)));
        }
        return event;
    }

    /** The appointment is settled: mail programs have nothing to ask. */
    private static Property attendee(Party party) {
        return new Attendee(
                new ParameterList(List.of(new Cn(name(party)), PartStat.ACCEPTED, Rsvp.FALSE)), address(party));
    }

    private static URI address(Party party) {
        return URI.create("mailto:" + party.email());
    }

    /** RFC 5545 knows no way to write these inside the value of a parameter. */
    private static String name(Party party) {
        return party.name().replaceAll("[\"\\p{Cntrl}]", " ");
    }

    private static ParameterList zone(Invitation invitation) {
        return new ParameterList(List.of(new TzId(invitation.zone().getId())));
    }

    private static String local(Invitation invitation, Instant instant) {
        return LOCAL.format(instant.atZone(invitation.zone()));
    }
}
