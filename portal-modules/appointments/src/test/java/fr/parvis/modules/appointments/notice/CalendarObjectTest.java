package fr.parvis.modules.appointments.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.notice.Invitation.Method;
import fr.parvis.modules.appointments.notice.Invitation.Party;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarObjectTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void saysWhatWhenAndWhereInLocalHours() {
        String written = CalendarObject.write(invitation(PARIS, "2026-12-03T08:30:00Z"), Method.REQUEST);

        assertThat(unfold(written))
                .contains("METHOD:REQUEST")
                .contains("UID:0b1f@brumeval.fr")
                .contains("SEQUENCE:2")
                .contains("DTSTART;TZID=Europe/Paris:20261203T093000")
                .contains("DTEND;TZID=Europe/Paris:20261203T095000")
                .contains("SUMMARY;LANGUAGE=fr:Carte d’identité\\, passeport")
                .contains("LOCATION;LANGUAGE=fr:Mairie\\; annexe de l’Île")
                .contains("STATUS:CONFIRMED")
                .contains("ORGANIZER;CN=Brumeval:mailto:mairie@brumeval.example");
        assertThat(unfold(written))
                .anyMatch(line -> line.startsWith("ATTENDEE") && line.endsWith(":mailto:zoe@exemple.fr"));
        assertThat(written.lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
    }

    @Test
    void bringsTheRulesOfSummerTimeAlong() {
        String written = CalendarObject.write(invitation(PARIS, "2026-12-03T08:30:00Z"), Method.REQUEST);

        assertThat(unfold(written))
                .contains("TZID:Europe/Paris")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .contains("DTSTART:20250330T020000", "DTSTART:20251026T030000");
    }

    @Test
    void keepsItsHourTheDayAfterTheClocksChange() {
        assertThat(unfold(CalendarObject.write(invitation(PARIS, "2027-03-29T07:00:00Z"), Method.REQUEST)))
                .contains("DTSTART;TZID=Europe/Paris:20270329T090000");
    }

    @Test
    void worksOverseasWhereThereIsNoSummerTime() {
        String written =
                CalendarObject.write(invitation(ZoneId.of("Indian/Reunion"), "2026-12-03T08:30:00Z"), Method.REQUEST);

        assertThat(unfold(written))
                .contains("DTSTART;TZID=Indian/Reunion:20261203T123000", "TZOFFSETTO:+0400")
                .noneMatch(line -> line.startsWith("RRULE"));
    }

    @Test
    void takesAnAppointmentBack() {
        assertThat(unfold(CalendarObject.write(invitation(PARIS, "2026-12-03T08:30:00Z"), Method.CANCEL)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:0b1f@brumeval.fr");
    }

    @Test
    void aFileAsksForNoAnswer() {
        assertThat(unfold(CalendarObject.write(invitation(PARIS, "2026-12-03T08:30:00Z"), Method.PUBLISH)))
                .contains("METHOD:PUBLISH")
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void isReadBackByAnotherProgram() throws Exception {
        String written = CalendarObject.write(invitation(PARIS, "2026-12-03T08:30:00Z"), Method.REQUEST);

        Calendar read = new CalendarBuilder().build(new StringReader(written));
        VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Carte d’identité, passeport");
        assertThat(event.getDescription().getValue()).isEqualTo("À apporter :\n- une photo");
        assertThat(event.<java.time.ZonedDateTime>getStartDate()
                        .orElseThrow()
                        .getDate()
                        .toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2026, 12, 3, 9, 30));
    }

    @Test
    void aHostileNameOpensNoNewLine() {
        Invitation hostile = invitation(PARIS, "2026-12-03T08:30:00Z", "Zoé\r\nATTENDEE:mailto:x@y.fr \"Z\"");

        assertThat(unfold(CalendarObject.write(hostile, Method.REQUEST)))
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSize(1);
    }

    private static Invitation invitation(ZoneId zone, String starts) {
        return invitation(zone, starts, "Zoé D’Ornano-Kœnig");
    }

    private static Invitation invitation(ZoneId zone, String starts, String name) {
        Instant first = Instant.parse(starts);
        return new Invitation(
                "0b1f@brumeval.fr",
                2,
                Instant.parse("2026-11-25T08:00:00Z"),
                first,
                first.plusSeconds(1200),
                zone,
                "Carte d’identité, passeport",
                "Mairie; annexe de l’Île",
                "À apporter :\n- une photo",
                "https://brumeval.fr/x",
                new Party("Brumeval", "mairie@brumeval.example"),
                Optional.of(new Party(name, "zoe@exemple.fr")));
    }

    private static java.util.List<String> unfold(String written) {
        return Arrays.asList(written.replaceAll("\r\n[ \t]", "").split("\r\n"));
    }
}
