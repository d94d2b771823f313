package fr.parvis.modules.appointments.calendars.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What calendars of other programs say, and what they should not be able to do. */
class BusyTimesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 29);

    @Test
    void anEventInAKnownZoneTakesItsHours() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Europe/Paris:20261201T090000
                DTEND;TZID=Europe/Paris:20261201T103000
                SUMMARY:Dentiste
                END:VEVENT
                """)).containsExactly(interval("2026-12-01T08:00:00Z", "2026-12-01T09:30:00Z"));
    }

    @Test
    void universalAndFloatingTimesAndDurationsAreRead() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                DTSTART:20261201T080000Z
                DURATION:PT45M
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261202T090000
                DTEND:20261202T100000
                END:VEVENT
                """))
                .containsExactly(
                        interval("2026-12-01T08:00:00Z", "2026-12-01T08:45:00Z"),
                        interval("2026-12-02T08:00:00Z", "2026-12-02T09:00:00Z"));
    }

    @Test
    void daysLastFromMidnightToMidnightHere() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261221
                DTEND;VALUE=DATE:20261224
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270328
                END:VEVENT
                """))
                .containsExactly(
                        interval("2026-12-20T23:00:00Z", "2026-12-23T23:00:00Z"),
                        // the night that is an hour shorter
                        interval("2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z"));
    }

    @Test
    void whatIsCancelledOrSaidToBeFreeTakesNoTime() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                DTSTART:20261201T080000Z
                DTEND:20261201T090000Z
                STATUS:CANCELLED
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261202T080000Z
                DTEND:20261202T090000Z
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261203T080000Z
                DTEND:20261203T090000Z
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                END:VEVENT
                """)).isEmpty();
    }

    @Test
    void aWeeklyEventKeepsItsLocalHourOverTheEndOfSummerTime() throws Exception {
        List<Interval> times =
                BusyTimes.of(calendar("""
                        BEGIN:VEVENT
                        DTSTART;TZID=Europe/Paris:20260105T090000
                        DTEND;TZID=Europe/Paris:20260105T100000
                        RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261026T225959Z
                        END:VEVENT
                        """), LocalDate.of(2026, 10, 12), LAST).times();

        assertThat(times)
                .containsExactly(
                        interval("2026-10-12T07:00:00Z", "2026-10-12T08:00:00Z"),
                        interval("2026-10-19T07:00:00Z", "2026-10-19T08:00:00Z"),
                        interval("2026-10-26T08:00:00Z", "2026-10-26T09:00:00Z"));
    }

    @Test
    void theTwentyNinthOfFebruaryComesWhenThereIsOne() throws Exception {
        String leap = """
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20240229
                RRULE:FREQ=YEARLY
                END:VEVENT
                """;
        assertThat(times(leap)).isEmpty();
        assertThat(BusyTimes.of(calendar(leap), LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31))
                        .times())
                .containsExactly(interval("2028-02-28T23:00:00Z", "2028-02-29T23:00:00Z"));
    }

    @Test
    void exceptionsAndMovedOccurrencesReplaceThoseOfTheRule() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                UID:serie
                DTSTART;TZID=Europe/Paris:20261201T090000
                DTEND;TZID=Europe/Paris:20261201T100000
                RRULE:FREQ=DAILY;COUNT=4
                EXDATE;TZID=Europe/Paris:20261202T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:serie
                RECURRENCE-ID;TZID=Europe/Paris:20261203T090000
                DTSTART;TZID=Europe/Paris:20261203T140000
                DTEND;TZID=Europe/Paris:20261203T150000
                END:VEVENT
                BEGIN:VEVENT
                UID:serie
                RECURRENCE-ID;TZID=Europe/Paris:20261204T090000
                DTSTART;TZID=Europe/Paris:20261204T090000
                DTEND;TZID=Europe/Paris:20261204T100000
                STATUS:CANCELLED
                END:VEVENT
                """))
                .containsExactly(
                        interval("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"),
                        interval("2026-12-03T13:00:00Z", "2026-12-03T14:00:00Z"));
    }

    @Test
    void aZoneThatACalendarWritesItselfIsBelieved() throws Exception {
        BusyTimes busy = read("""
                BEGIN:VTIMEZONE
                TZID:Romance Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID="Romance Standard Time":20261201T090000
                DTEND;TZID="Romance Standard Time":20261201T100000
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;TZID=Romance Standard Time:20270701T090000
                DTEND;TZID=Romance Standard Time:20270701T100000
                END:VEVENT
                """);

        assertThat(busy.doubtful()).isFalse();
        assertThat(busy.times())
                .containsExactly(
                        interval("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"),
                        interval("2027-07-01T07:00:00Z", "2027-07-01T08:00:00Z"));
    }

    @Test
    void aZoneThatNobodyKnowsIsTakenForOursAndSaid() throws Exception {
        BusyTimes busy = read("""
                BEGIN:VEVENT
                DTSTART;TZID=Mars/Olympus:20261201T090000
                DTEND;TZID=Mars/Olympus:20261201T100000
                END:VEVENT
                """);

        assertThat(busy.doubtful()).isTrue();
        assertThat(busy.times()).containsExactly(interval("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"));
    }

    @Test
    void publishedFreeAndBusyTimesAreRead() throws Exception {
        assertThat(times("""
                BEGIN:VFREEBUSY
                FREEBUSY;FBTYPE=BUSY:20261201T080000Z/PT1H,20261202T080000Z/20261202T093000Z
                FREEBUSY;FBTYPE=FREE:20261203T080000Z/PT1H
                END:VFREEBUSY
                """))
                .containsExactly(
                        interval("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"),
                        interval("2026-12-02T08:00:00Z", "2026-12-02T09:30:00Z"));
    }

    @Test
    void timesThatOverlapAreOne() throws Exception {
        assertThat(times("""
                BEGIN:VEVENT
                DTSTART:20261201T080000Z
                DTEND:20261201T100000Z
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261201T090000Z
                DTEND:20261201T110000Z
                END:VEVENT
                """)).containsExactly(interval("2026-12-01T08:00:00Z", "2026-12-01T11:00:00Z"));
    }

    @Test
    void aRuleForEachSecondIsLeftOutAndTheRestCounts() throws Exception {
        BusyTimes busy = read("""
                BEGIN:VEVENT
                DTSTART:20200101T000000Z
                DTEND:20200101T000001Z
                RRULE:FREQ=SECONDLY
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20200101T000000Z
                DTEND:20200101T000001Z
                RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:00010101T000000Z
                DTEND:00010101T000001Z
                RRULE:FREQ=DAILY
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:nonsense
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20261201T080000Z
                DTEND:20261201T090000Z
                ATTENDEE;CN="no: colon;at all":not an address
                END:VEVENT
                """);

        assertThat(busy.unread()).isEqualTo(4);
        assertThat(busy.times()).hasSize(1);
    }

    @Test
    void moreRulesThanAPersonHasAreNotFollowed() {
        String many = """
                BEGIN:VEVENT
                DTSTART:20261201T080000Z
                DTEND:20261201T080100Z
                RRULE:FREQ=DAILY
                END:VEVENT
                """.repeat(BusyTimes.MOST_RULES + 1);
        assertThatThrownBy(() -> read(many))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("TOO_MANY");
    }

    @Test
    void aPageIsNoCalendar() {
        for (String text : List.of(
                "<!doctype html><html><body>Connectez-vous</body></html>",
                "",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
                "BEGIN:VCARD\r\nEND:VCARD\r\n")) {
            assertThatThrownBy(() -> BusyTimes.of(text, FIRST, LAST))
                    .as(text)
                    .isInstanceOf(UnreadableCalendar.class)
                    .hasMessage("NOT_A_CALENDAR");
        }
    }

    @Test
    void aYearOfADailyEventIsReadAtOnce() throws Exception {
        Instant before = Instant.now(java.time.Clock.systemUTC());
        List<Interval> times = times("""
                BEGIN:VEVENT
                DTSTART:19700101T080000Z
                DTEND:19700101T083000Z
                RRULE:FREQ=DAILY
                END:VEVENT
                """);

        assertThat(times).hasSize(371);
        assertThat(Duration.between(before, Instant.now(java.time.Clock.systemUTC())))
                .isLessThan(Duration.ofSeconds(5));
    }

    private static List<Interval> times(String components) throws UnreadableCalendar {
        return read(components).times();
    }

    private static BusyTimes read(String components) throws UnreadableCalendar {
        return BusyTimes.of(calendar(components), FIRST, LAST);
    }

    private static String calendar(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Ailleurs//FR\n" + components + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static Interval interval(String start, String end) {
        return new Interval(Instant.parse(start), Instant.parse(end));
    }
}
