package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.desk.book.FreeTime.Chosen;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The times that agents hold while they type. */
@ApplicationScoped
public class CounterHolds {

    private Remit remit;
    private Offer offer;
    private Appointments appointments;
    private Bookings bookings;

    /** For the container's proxy. */
    protected CounterHolds() {}

    @Inject
    public CounterHolds(Remit remit, Offer offer, Appointments appointments, Bookings bookings) {
        this.remit = remit;
        this.offer = offer;
        this.appointments = appointments;
        this.bookings = bookings;
    }

    /** What this very agent holds, or held until it was booked. */
    @Transactional
    public Optional<Appointment> find(Agent agent, Optional<UUID> id) {
        return id.flatMap(appointments::find)
                .filter(hold ->
                        hold.agentSubject().filter(agent.subject()::equals).isPresent());
    }

    /**
     * Takes a time of a type of the agent's services, at a place that is open.
     *
     * @param typed what was typed so far
     * @param former the hold that it replaces
     */
    @Transactional
    public HoldResult take(
            Agent agent, String value, int people, Map<String, String> typed, Optional<Appointment> former) {
        Optional<Chosen> chosen = FreeTime.read(value);
        Optional<AppointmentType> type = chosen.flatMap(one -> remit.type(agent, one.type()))
                .filter(one -> people <= one.maxPeople())
                .filter(one -> isOpen(chosen.get().place()));
        if (type.isEmpty()) {
            return new HoldResult.Taken(List.of());
        }
        HoldResult result = bookings.hold(new HoldWish(
                chosen.get().type(),
                chosen.get().place(),
                chosen.get().startsAt(),
                people,
                "",
                Optional.empty(),
                typed,
                By.agent(agent, Channel.COUNTER),
                Desks.any()));
        if (result instanceof HoldResult.Held) {
            former.filter(hold -> hold.state() == State.HELD).ifPresent(hold -> bookings.release(hold.id()));
        }
        return result;
    }

    private boolean isOpen(UUID place) {
        return offer.places().stream().anyMatch(open -> open.id().equals(place));
    }
}
