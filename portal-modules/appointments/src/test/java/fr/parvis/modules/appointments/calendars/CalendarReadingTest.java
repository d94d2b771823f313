package fr.parvis.modules.appointments.calendars;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.calendars.outside.Answer;
import fr.parvis.modules.appointments.calendars.outside.CalendarAddress;
import fr.parvis.modules.appointments.calendars.outside.CalendarFetch;
import fr.parvis.modules.appointments.calendars.outside.Trouble;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The only desk of Brumeval has a calendar elsewhere, which is busy on 1 December from 9 to 11 o'clock. */
class CalendarReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Agent AMEL = agent(Set.of("etat-civil"), Role.MANAGER);
    private static final Answer BUSY = text("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Paris:20261201T090000
            DTEND;TZID=Europe/Paris:20261201T110000
            END:VEVENT
            END:VCALENDAR
            """);

    private final BookingWorld world = new BookingWorld();
    private final OutsideCalendars calendars =
            new OutsideCalendars(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final CalendarLists lists = new CalendarLists(world.brumeval.jdbi, world.brumeval.clock);
    private final List<String> asked = new ArrayList<>();
    private Answer answer = BUSY;
    private final CalendarReading reading = new CalendarReading(
            calendars,
            new CalendarFetch(world.brumeval.collectivites) {
                @Override
                public Answer get(CalendarAddress address, String etag, String lastModified) {
                    asked.add(etag);
                    return answer;
                }
            },
            world.brumeval.clock);

    @BeforeEach
    void follow() {
        calendars.follow(
                DESK, CalendarAddress.of("https://agenda.exemple.fr/secret.ics").orElseThrow(), "Amel");
    }

    @Test
    void whoIsAwayIsNeitherOfferedNorBooked() {
        world.count();
        assertThat(world.free(DAY, 1)).hasSize(9);
        read();
        world.count();

        assertThat(world.free(DAY, 1)).extracting(Slot::startsAt).first().isEqualTo(NINE.plus(Duration.ofHours(2)));
        assertThat(world.free(DAY, 1)).hasSize(3);
        assertThat(world.hold(NINE, 1, "a")).isInstanceOf(HoldResult.Taken.class);
        assertThat(world.hold(NINE.plus(Duration.ofHours(2)), 1, "a")).isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void anAppointmentThatStandsIsShownAndNotCancelled() {
        world.confirm(world.held(NINE, "a"), "zoe@exemple.fr");
        world.confirm(world.held(NINE.plus(Duration.ofHours(2)), "b"), "max@exemple.fr");
        read();

        assertThat(lists.conflicts(AMEL)).singleElement().satisfies(conflict -> {
            assertThat(conflict.startsAt()).isEqualTo(NINE);
            assertThat(conflict.placeSlug()).isEqualTo("mairie");
        });
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE state = 'BOOKED'"))
                .isEqualTo(2);
        assertThat(lists.conflicts(agent(Set.of("police-municipale"), Role.MANAGER)))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadLeavesTheLastGoodStateAndTellsItsAge() {
        read();
        var readAt = calendars.all().get(0).readAt();
        for (Answer bad : List.of(
                text("<html>Connectez-vous</html>"),
                new Answer.Failed(Trouble.UNREACHABLE),
                new Answer.Failed(Trouble.GONE))) {
            answer = bad;
            world.brumeval.wait(Duration.ofMinutes(16));
            read();
            assertThat(away()).isEqualTo(1);
            assertThat(calendars.all().get(0).trouble()).isPresent();
            assertThat(calendars.all().get(0).readAt()).isEqualTo(readAt);
        }
        assertThat(new CalendarsCheckup(calendars).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("agenda.exemple.fr", "n’est plus à cette adresse", "25 novembre 2026 à 10 h")
                        .doesNotContain("secret"));

        answer = BUSY;
        world.brumeval.wait(Duration.ofMinutes(16));
        read();
        assertThat(new CalendarsCheckup(calendars).findings()).isEmpty();
    }

    @Test
    void anAbsenceThatIsGoneOpensTheHoursAgain() {
        read();
        answer = text("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
        world.brumeval.wait(Duration.ofMinutes(16));
        read();
        world.count();

        assertThat(world.free(DAY, 1)).hasSize(9);
    }

    @Test
    void itIsAskedForEveryQuarterOfAnHourAndWholeOnceADay() {
        read();
        read();
        assertThat(asked).containsExactly("");
        answer = new Answer.Unchanged();
        world.brumeval.wait(Duration.ofMinutes(16));
        read();
        assertThat(asked).containsExactly("", "\"1\"");
        assertThat(away()).isEqualTo(1);
        world.brumeval.wait(Duration.ofDays(1));
        read();
        assertThat(asked).containsExactly("", "\"1\"", "");
    }

    @Test
    void anotherCalendarLeavesNothingOfTheFormer() {
        read();
        calendars.follow(
                DESK, CalendarAddress.of("https://ailleurs.exemple.fr/a.ics").orElseThrow(), "Amel");
        assertThat(away()).isZero();
        calendars.forget(DESK);
        assertThat(calendars.all()).isEmpty();
    }

    @Test
    void agentsSeeTheDesksOfTheirServicesAndManagersChangeThem() {
        assertThat(lists.of(AMEL)).singleElement().satisfies(row -> {
            assertThat(row.host()).isEqualTo("agenda.exemple.fr");
            assertThat(row.mine()).isTrue();
        });
        assertThat(lists.mayChange(agent(Set.of("etat-civil"), Role.OFFICER), DESK))
                .isFalse();
        assertThat(lists.mayChange(agent(Set.of("police-municipale"), Role.MANAGER), DESK))
                .isFalse();
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.resource SET kind = 'AGENT', agent_subject = 'amel' WHERE id = ?", DESK));
        assertThat(lists.mayChange(agent(Set.of("etat-civil"), Role.RECEPTION), DESK))
                .isTrue();
    }

    private void read() {
        world.transaction(() -> {
            reading.run();
            return null;
        });
    }

    private int away() {
        return world.number("SELECT count(*) FROM appointments.away");
    }

    private static Answer text(String text) {
        return new Answer.Text(text.replace("\n", "\r\n"), "\"1\"", "");
    }

    private static Agent agent(Set<String> services, Role role) {
        return new Agent("amel", "Amel Haddad", role, services, false);
    }
}
