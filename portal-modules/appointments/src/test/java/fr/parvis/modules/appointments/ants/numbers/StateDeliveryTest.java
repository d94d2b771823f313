package fr.parvis.modules.appointments.ants.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.ants.AntsWorld;
import fr.parvis.modules.appointments.ants.coordination.Breaker;
import fr.parvis.modules.appointments.ants.coordination.Coordination;
import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.notice.ManageKeys;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.outbox.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the State is told of appointments, through a real outbox message, to a simulated service. */
class StateDeliveryTest {

    private static final Instant TEN = BookingWorld.NINE.plus(Duration.ofHours(1));

    private final AntsWorld world = new AntsWorld();
    private final BookingWorld booking = world.booking;
    private final Map<String, Object> outbox = new LinkedHashMap<>();
    private StateNews news;
    private StateDelivery delivery;
    private NumberCheck numbers;
    private UUID appointment;

    @BeforeEach
    void hold() {
        Brumeval brumeval = booking.brumeval;
        NumberRows rows = new NumberRows(brumeval.jdbi, world.collectivites, brumeval.clock);
        StoredAppointments appointments = new StoredAppointments(brumeval.jdbi);
        news = new StateNews(
                world.settings,
                appointments,
                rows,
                new ManageKeys(brumeval.jdbi, world.collectivites),
                (kind, key, payload) -> outbox.putIfAbsent(key, payload));
        delivery = new StateDelivery(
                world.settings,
                new Coordination(),
                appointments,
                new StoredOffer(brumeval.jdbi),
                rows,
                world.collectivites,
                brumeval.clock);
        numbers = new NumberCheck(
                world.settings,
                new Breaker(new Coordination(), brumeval.clock),
                rows,
                new Remarks(world.collectivites));
        appointment = booking.held(BookingWorld.NINE, "zoe");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void tellsOfEachPersonWithALinkOfTheirOwn() throws Exception {
        book("VALIDE0001", "VALIDE0002");
        deliverAll();

        assertThat(world.state("VALIDE0001"))
                .contains(
                        "\"appointment_date\":\"2026-12-01T09:00:00\"",
                        "\"meeting_point\":\"Mairie\"",
                        "\"meeting_point_id\":\"" + Brumeval.PLACE + "\"",
                        "/modules/appointments/mon-rendez-vous/");
        assertThat(link("VALIDE0001")).isNotEqualTo(link("VALIDE0002"));
        assertThat(booking.number("SELECT count(*) FROM appointments.appointment_key"))
                .isEqualTo(2);
    }

    @Test
    void sayingItTwiceChangesNothing() throws Exception {
        book("VALIDE0001");
        deliverAll();
        deliverAll();
        forgetWhatWasTold();
        deliverAll();

        assertThat(declared("VALIDE0001")).isOne();
    }

    @Test
    void aMoveTakesTheFormerTimeBackAndTellsTheNewOne() throws Exception {
        book("VALIDE0001");
        deliverAll();
        move(TEN);
        deliverAll();

        assertThat(declared("VALIDE0001")).isOne();
        assertThat(world.state("VALIDE0001")).contains("2026-12-01T10:00:00").doesNotContain("T09:00");
    }

    @Test
    void messagesMayComeLateAndInAnotherOrder() throws Exception {
        book("VALIDE0001");
        move(TEN);
        List<Object> both = List.copyOf(outbox.values());
        assertThat(both).hasSize(2);

        deliver(both.get(1));
        deliver(both.get(0));
        assertThat(declared("VALIDE0001")).isOne();
        assertThat(world.state("VALIDE0001")).contains("T10:00:00");
    }

    @Test
    void aCancelledAppointmentIsTakenBackAndACancellationBeforeTheNewsTellsNothing() throws Exception {
        book("VALIDE0001");
        deliverAll();
        cancel();
        deliverAll();
        assertThat(declared("VALIDE0001")).isZero();

        appointment = booking.held(TEN, "zoe");
        outbox.clear();
        book("VALIDE0002");
        cancel();
        deliverAll();
        assertThat(declared("VALIDE0002")).isZero();
    }

    @Test
    void aServiceThatIsDownIsToldLater() throws Exception {
        book("VALIDE0001");
        for (String trouble : List.of("html", "error", "empty")) {
            world.pull("failures", "failure=" + trouble);
            assertThatThrownBy(this::deliverAll).hasMessageNotContaining("VALIDE0001");
        }
        world.pull("failures", "failure=none");
        deliverAll();

        assertThat(declared("VALIDE0001")).isOne();
    }

    @Test
    void halfOfAFamilyIsNotToldTwiceAfterAFailure() throws Exception {
        book("VALIDE0001", "VALIDE0002");
        deliverAll();
        move(TEN);
        world.pull("failures", "failure=error");
        assertThatThrownBy(this::deliverAll);
        world.pull("failures", "failure=none");
        deliverAll();

        assertThat(declared("VALIDE0001")).isOne();
        assertThat(declared("VALIDE0002")).isOne();
        assertThat(world.state("VALIDE0002")).contains("T10:00:00");
    }

    @Test
    void aNumberThatWasUsedUpMeanwhileIsLeftAlone() throws Exception {
        book("VALIDE0001");
        world.pull("numbers", "number=VALIDE0001&status=consumed");
        deliverAll();

        assertThat(declared("VALIDE0001")).isZero();
    }

    @Test
    void anAppointmentWithoutNumbersIsNobodySBusiness() {
        booking.confirm(appointment, "zoe@exemple.fr");
        news.booked(new AppointmentBooked(appointment));

        assertThat(outbox).isEmpty();
    }

    @Test
    void withoutTheStateNothingIsPutDown() {
        world.options.clear();
        book("VALIDE0001");

        assertThat(outbox).isEmpty();
        assertThat(booking.number("SELECT count(*) FROM appointments.pre_application WHERE manage_key IS NOT NULL"))
                .isOne();
    }

    private void book(String... given) {
        numbers.check(appointment, List.of(given));
        booking.confirm(appointment, "zoe@exemple.fr");
        news.booked(new AppointmentBooked(appointment));
    }

    private void move(Instant start) {
        booking.transaction(() -> booking.bookings.move(appointment, Brumeval.PLACE, start));
        news.moved(new AppointmentMoved(appointment, BookingWorld.NINE));
    }

    private void cancel() {
        booking.transaction(() -> {
            booking.bookings.cancel(appointment, Optional.empty(), "");
            return null;
        });
        news.cancelled(new AppointmentCancelled(appointment, false));
    }

    private void deliverAll() throws Exception {
        for (Object payload : List.copyOf(outbox.values())) {
            deliver(payload);
        }
    }

    private void deliver(Object payload) throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(payload);
        booking.transaction(() -> {
            delivery.deliver(new Delivery(UUID.randomUUID(), "key", json));
            return null;
        });
    }

    /** As after a crash between the State's answer and our commit. */
    private void forgetWhatWasTold() {
        booking.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.pre_application SET told_place_id = NULL, told_place = NULL, told_start = NULL"));
    }

    private int declared(String number) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(world.state(number))
                .path(number)
                .path("appointments")
                .size();
    }

    private String link(String number) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(world.state(number))
                .path(number)
                .path("appointments")
                .path(0)
                .path("management_url")
                .asText();
    }
}
