package fr.parvis.modules.appointments.ants.numbers;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.ants.AntsSettings;
import fr.parvis.modules.appointments.ants.AntsSettings.Server;
import fr.parvis.modules.appointments.ants.coordination.Coordination;
import fr.parvis.modules.appointments.ants.coordination.Known;
import fr.parvis.modules.appointments.ants.coordination.NoAnswer;
import fr.parvis.modules.appointments.ants.coordination.Told;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.outbox.Delivery;
import fr.parvis.spi.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings what the State believes in line with how an appointment stands now: takes back what is no longer true, then tells
 * what is. Messages may therefore come late, twice, or in another order.
 */
@ApplicationScoped
public class StateDelivery implements OutboxHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AntsSettings settings;
    private Coordination coordination;
    private Appointments appointments;
    private Offer offer;
    private NumberRows rows;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StateDelivery() {}

    @Inject
    public StateDelivery(
            AntsSettings settings,
            Coordination coordination,
            Appointments appointments,
            Offer offer,
            NumberRows rows,
            Collectivites collectivites,
            Clock clock) {
        this.settings = settings;
        this.coordination = coordination;
        this.appointments = appointments;
        this.offer = offer;
        this.rows = rows;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StateNews.KIND;
    }

    @Override
    public void deliver(Delivery delivery) throws Exception {
        UUID id = UUID.fromString(
                JSON.readTree(delivery.payload()).path(StateNews.APPOINTMENT).asText());
        Optional<Server> server = settings.coordination();
        List<Numbered> numbers = rows.lock(id);
        if (server.isPresent() && !numbers.isEmpty()) {
            Optional<Told> truth = truth(appointments.find(id).orElseThrow());
            takeBack(server.get(), id, numbers, truth);
            tell(server.get(), id, numbers, truth);
        }
    }

    /** What the State should believe: nothing, of appointments that nobody comes to any more. */
    private Optional<Told> truth(Appointment appointment) {
        return Optional.of(appointment)
                .filter(one -> one.state() != State.HELD && !one.state().isCancelled())
                .filter(one -> one.startsAt().isAfter(clock.instant()))
                .map(one -> new Told(one.placeId(), offer.place(one.placeId()).name(), one.startsAt()));
    }

    private void takeBack(Server server, UUID id, List<Numbered> numbers, Optional<Told> truth) throws NoAnswer {
        for (Numbered one : numbers) {
            if (one.told().isPresent() && isAnother(one, truth)) {
                coordination.takeBack(server, one.number(), one.told().get());
                rows.setTold(id, one.position(), Optional.empty());
            }
        }
    }

    private void tell(Server server, UUID id, List<Numbered> numbers, Optional<Told> truth) throws NoAnswer {
        List<Numbered> untold =
                numbers.stream().filter(one -> isAnother(one, truth)).toList();
        if (truth.isEmpty() || untold.isEmpty()) {
            return;
        }
        Map<String, Known> known = coordination.status(
                server, untold.stream().map(Numbered::number).toList());
        for (Numbered one : untold) {
            tell(server, id, one, known.get(one.number()), truth.get());
        }
    }

    /** A number that was used up meanwhile is left alone; an appointment that the State knows is not told twice. */
    private void tell(Server server, UUID id, Numbered one, Known known, Told truth) throws NoAnswer {
        String address = collectivites.current().baseUrl() + "/modules/appointments/mon-rendez-vous/"
                + one.manageKey().orElseThrow();
        boolean isKnown = known.appointments().stream().anyMatch(meeting -> meeting.is(address, truth));
        if (known.state() == Known.State.VALIDATED && !isKnown) {
            coordination.declare(server, one.number(), truth, address);
        }
        if (known.state() == Known.State.VALIDATED || isKnown) {
            rows.setTold(id, one.position(), Optional.of(truth));
        }
    }

    /** The same place under another name needs no news. */
    private static boolean isAnother(Numbered one, Optional<Told> truth) {
        return !one.told()
                .map(told -> told.placeId() + " " + told.start())
                .equals(truth.map(told -> told.placeId() + " " + told.start()));
    }
}
