package fr.parvis.modules.appointments.ants.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.ants.AntsWorld;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.slots.FreeDays;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubTest {

    private static final String POINT = Brumeval.PLACE.toString();
    private static final String TOKEN = AntsWorld.HUB_TOKEN;

    private final AntsWorld world = new AntsWorld();
    private final BookingWorld booking = world.booking;
    private final Brumeval brumeval = booking.brumeval;
    private Hub hub;

    @BeforeEach
    void portal() {
        StoredOffer offer = new StoredOffer(brumeval.jdbi);
        hub = new Hub(
                new HubGate(world.settings, world.collectivites, brumeval.clock),
                new MeetingPoints(brumeval.jdbi, world.collectivites),
                new FreeTimesOfPlaces(offer, new FreeDays(brumeval.jdbi, offer, brumeval.clock), world.collectivites),
                new KnownAppointments(brumeval.jdbi, world.collectivites, brumeval.clock));
        place("latitude = 48.1, longitude = -1.7");
        booking.count();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void showsThePlacesThatAMapCanShow() {
        JsonNode points = json(hub.meetingPoints(TOKEN));

        assertThat(points).hasSize(1);
        assertThat(points.path(0).toString())
                .isEqualTo("{\"id\":\"" + POINT + "\",\"name\":\"Mairie\",\"longitude\":-1.7,\"latitude\":48.1,"
                        + "\"public_entry_address\":\"1 place\",\"zip_code\":\"35000\",\"city_name\":\"Brumeval\","
                        + "\"website\":\"http://brumeval.localhost\","
                        + "\"city_logo\":\"http://brumeval.localhost/collectivite/logo\"}");
        place("latitude = NULL, longitude = NULL");
        assertThat(json(hub.meetingPoints(TOKEN))).isEmpty();
        place("latitude = 48.1, longitude = -1.7");
        booking.type("ants_reason = NULL");
        assertThat(json(hub.meetingPoints(TOKEN))).isEmpty();
    }

    @Test
    void writesTheHourOfTheWallAndAnAddressThatBooksThatTime() {
        JsonNode free = times("2026-12-01", "CNI-PASSPORT", "2");

        assertThat(free).hasSize(8);
        assertThat(free.path(0).path("datetime").asText()).isEqualTo("2026-12-01T09:00Z");
        assertThat(free.path(0).path("callback_url").asText())
                .isEqualTo("http://brumeval.localhost/modules/appointments/creneaux/carte?lieu=mairie&personnes=2"
                        + "&jour=2026-12-01&creneau=2026-12-01T08%3A00%3A00Z%7Emairie");
    }

    @Test
    void offersAsManyTimesInARowAsThereAreApplications() {
        booking.held(BookingWorld.NINE.plus(Duration.ofMinutes(20)), "rival");
        booking.count();

        assertThat(times("2026-12-01", "CNI", "1").path(0).path("datetime").asText())
                .isEqualTo("2026-12-01T09:00Z");
        assertThat(times("2026-12-01", "CNI", "2").path(0).path("datetime").asText())
                .isEqualTo("2026-12-01T09:40Z");
        assertThat(times("2026-12-01", "CNI", "4")).isEmpty();
    }

    @Test
    void aTypeForPassportsOnlyGivesNoIdentityCard() {
        booking.type("ants_reason = 'PASSPORT'");

        assertThat(times("2026-12-01", "PASSPORT", "1")).isNotEmpty();
        assertThat(times("2026-12-01", "CNI", "1")).isEmpty();
        assertThat(times("2026-12-01", "CNI-PASSPORT", "1")).isEmpty();
    }

    @Test
    void theTypeThatFitsBestIsOffered() {
        UUID passports = UUID.randomUUID();
        brumeval.jdbi.useHandle(handle -> {
            handle.execute("""
                    INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, duration_minutes, ants_reason)
                    VALUES (?, 'brumeval', 'passeport', 'Passeport', 'etat-civil', 60, 'PASSPORT')
                    """, passports);
            handle.execute(
                    "INSERT INTO appointments.resource_type VALUES ('brumeval', ?, ?)", BookingWorld.DESK, passports);
        });
        booking.count();

        assertThat(times("2026-12-01", "PASSPORT", "1"))
                .hasSize(3)
                .allSatisfy(
                        time -> assertThat(time.path("callback_url").asText()).contains("/creneaux/passeport?"));
        assertThat(times("2026-12-01", "CNI", "1").path(0).path("callback_url").asText())
                .contains("/creneaux/carte?");
    }

    @Test
    void whatIsForAgentsOrInvitedPeopleIsNotShown() {
        booking.type("audience = 'INVITED'");

        assertThat(json(hub.meetingPoints(TOKEN))).isEmpty();
        assertThat(ask("2026-12-01", "CNI", "1").status()).isEqualTo(404);
    }

    @Test
    void nightsOfDaylightSavingKeepTheHourOfTheWall() {
        booking.type("max_notice_days = 366");
        booking.count();

        assertThat(times("2027-03-30", "CNI", "1").path(0).path("datetime").asText())
                .isEqualTo("2027-03-30T09:00Z");
        assertThat(times("2027-03-26", "CNI", "1").path(0).path("datetime").asText())
                .isEqualTo("2027-03-26T09:00Z");
    }

    @Test
    void tellsWhichAppointmentANumberHas() {
        UUID id = booking.held(BookingWorld.NINE, "zoe");
        booking.confirm(id, "zoe@exemple.fr");
        brumeval.jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO appointments.pre_application (collectivite_id, appointment_id, position, number, manage_key)
                VALUES ('brumeval', ?, 1, 'VALIDE0001', 'abcdefghijklmnopqrstuv')
                """, id));

        Answer answer = hub.appointments(TOKEN, List.of("valide0001", "INCONNU001"));
        assertThat(answer.json())
                .isEqualTo("{\"valide0001\":[{\"meeting_point\":\"Mairie\",\"datetime\":\"2026-12-01T09:00Z\","
                        + "\"management_url\":\"http://brumeval.localhost/modules/appointments/mon-rendez-vous/abcdefghijklmnopqrstuv\","
                        + "\"cancel_url\":\"http://brumeval.localhost/modules/appointments/annuler/abcdefghijklmnopqrstuv\"}],"
                        + "\"INCONNU001\":[]}");

        booking.transaction(() -> {
            booking.bookings.cancel(id, Optional.empty(), "");
            return null;
        });
        assertThat(json(hub.appointments(TOKEN, List.of("VALIDE0001"))).path("VALIDE0001"))
                .isEmpty();
    }

    @Test
    void asksForTheTokenAndCountsTheQuestionsOfWhoHasIt() {
        assertThat(hub.meetingPoints(null).status()).isEqualTo(401);
        assertThat(hub.meetingPoints("").status()).isEqualTo(401);
        for (int guess = 0; guess < 100; guess++) {
            assertThat(hub.meetingPoints(TOKEN + guess).json())
                    .isEqualTo("{\"detail\":\"X-HUB-RDV-AUTH-TOKEN header invalid\"}");
        }
        for (int count = 0; count < 30; count++) {
            assertThat(hub.meetingPoints(TOKEN).status()).isEqualTo(200);
        }
        assertThat(hub.meetingPoints(TOKEN).status()).isEqualTo(429);
        assertThat(ask("2026-12-01", "CNI", "1").status()).isEqualTo(200);
        brumeval.wait(Duration.ofMinutes(1));
        assertThat(hub.meetingPoints(TOKEN).status()).isEqualTo(200);
    }

    @Test
    void isNotThereWhereNoTokenWasAgreed() {
        world.options.clear();

        assertThat(hub.meetingPoints(TOKEN).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-31, VISA, 1",
        "2026-12-01, 2026-12-31,, 1",
        "2026-12-01, 2026-12-31, CNI, 0",
        "2026-12-01, 2026-12-31, CNI, -1",
        "2026-12-01, 2026-12-31, CNI, 9999999999",
        "2026-12-31, 2026-12-01, CNI, 1",
        "2026-02-30, 2026-12-01, CNI, 1",
        "demain, 2026-12-01, CNI, 1",
        ", 2026-12-01, CNI, 1"
    })
    void refusesWhatMakesNoSense(String first, String last, String reason, String people) {
        assertThat(hub.freeTimes(TOKEN, List.of(POINT), first, last, reason, people)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void namesThePlaceThatItDoesNotKnow() {
        Answer answer = hub.freeTimes(TOKEN, List.of(POINT, "';--"), "2026-12-01", "2026-12-02", "CNI", null);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json()).isEqualTo("{\"detail\":\"Unknown Meeting Point ID : ';--\"}");
        assertThat(hub.freeTimes(TOKEN, List.of(), "2026-12-01", "2026-12-02", "CNI", null)
                        .status())
                .isEqualTo(422);
        assertThat(hub.appointments(TOKEN, List.of()).status()).isEqualTo(422);
    }

    @Test
    void aPeriodWithoutEndIsNoHarm() {
        assertThat(hub.freeTimes(TOKEN, List.of(POINT), "0001-01-01", "9999-12-31", "CNI", "1")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode times(String day, String reason, String people) {
        Answer answer = ask(day, reason, people);
        assertThat(answer.status()).as(answer.json()).isEqualTo(200);
        return json(answer).path(POINT);
    }

    private Answer ask(String day, String reason, String people) {
        return hub.freeTimes(TOKEN, List.of(POINT), day, day, reason, people);
    }

    private void place(String change) {
        brumeval.jdbi.useHandle(
                handle -> handle.execute("UPDATE appointments.place SET " + change + " WHERE id = ?", Brumeval.PLACE));
    }

    private static JsonNode json(Answer answer) {
        try {
            return new ObjectMapper().readTree(answer.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
