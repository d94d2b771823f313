package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.PreApplications;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.contact.ContactChecks;
import fr.parvis.modules.appointments.linked.RequestLinks;
import fr.parvis.modules.appointments.network.NetworkLimit;
import fr.parvis.modules.appointments.network.NetworkLimit.Act;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.resident.Chosen;
import fr.parvis.modules.appointments.waitingroom.Rooms;
import fr.parvis.modules.appointments.waitingroom.Tickets;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The times that this visitor holds. */
@RequestScoped
public class Holds {

    private Visit visit;
    private Browser browser;
    private Offer offer;
    private Bookings bookings;
    private Appointments appointments;
    private ContactChecks checks;
    private Instance<PreApplications> preApplications;
    private NetworkLimit networks;
    private Rooms rooms;
    private Tickets tickets;
    private RequestLinks links;

    /** For the container's proxy. */
    protected Holds() {}

    @Inject
    public Holds(
            Visit visit,
            Browser browser,
            Offer offer,
            Bookings bookings,
            Appointments appointments,
            ContactChecks checks,
            @Any Instance<PreApplications> preApplications,
            NetworkLimit networks,
            Rooms rooms,
            Tickets tickets,
            RequestLinks links) {
        this.visit = visit;
        this.browser = browser;
        this.offer = offer;
        this.bookings = bookings;
        this.appointments = appointments;
        this.checks = checks;
        this.preApplications = preApplications;
        this.networks = networks;
        this.rooms = rooms;
        this.tickets = tickets;
        this.links = links;
    }

    /** The hold or the appointment of the address, for who began it. */
    @Transactional
    public Optional<Appointment> open() {
        return visit.id(0).flatMap(this::open);
    }

    /**
     * Takes a time.
     *
     * @param former id of a hold that it replaces, or of an appointment that it comes beside, whose answers go over; or
     *     an empty text
     * @param request key of who follows the request that it is for, or an empty text
     */
    @Transactional
    public HoldResult take(AppointmentType type, Chosen chosen, int people, String former, String request) {
        Optional<Appointment> before = former(former);
        Optional<UUID> place = offer.places(type.id()).stream()
                .filter(one -> one.slug().equals(chosen.place()))
                .map(Place::id)
                .findFirst();
        if (place.isEmpty()) {
            return new HoldResult.Taken(List.of());
        }
        if (!networks.allows(visit.network(), Act.HOLD)) {
            return new HoldResult.Crowded();
        }
        if (mustWait(type)) {
            visit.redirect("/modules/appointments/file-d-attente/" + type.slug());
            return new HoldResult.Taken(List.of());
        }
        HoldResult result = bookings.hold(new HoldWish(
                type.id(),
                place.get(),
                chosen.startsAt(),
                people,
                browser.keyOrNew(),
                browser.resident().map(Resident::id),
                before.map(Answers::of).orElse(Map.of())));
        if (result instanceof HoldResult.Held held) {
            networks.count(visit.network(), Act.HOLD);
            links.link(held.id(), request);
            before.ifPresent(one -> follow(one, held.id()));
        }
        return result;
    }

    /** Whether there is a waiting room that this visitor has not come through, or has left again. */
    private boolean mustWait(AppointmentType type) {
        return rooms.of(type)
                .filter(room -> room.round().isOpen() && !room.isOver())
                .filter(room -> !tickets.isInside(
                        room, browser.keyOrNew(), browser.resident().map(Resident::id)))
                .isPresent();
    }

    /** What to say to somebody who could not keep a time. */
    public static String why(HoldResult result, Wording words, String phone) {
        if (result instanceof HoldResult.Crowded) {
            return words.text("rush.network", phone);
        }
        return words.text(result instanceof HoldResult.Refused ? "book.robot" : "book.slots.gone");
    }

    /** The hold or the appointment that another one follows, for who began it. */
    @Transactional
    public Optional<Appointment> former(String id) {
        return Visit.uuid(id).flatMap(this::open);
    }

    private void follow(Appointment before, UUID next) {
        Contact.email(Answers.of(before).getOrDefault("courriel", ""))
                .ifPresent(email -> checks.carryOver(before.id(), next, email));
        Contact.phone(Answers.of(before).getOrDefault("telephone", ""))
                .ifPresent(phone -> checks.carryOver(before.id(), next, phone));
        if (before.state() == State.HELD) {
            links.carryOver(before.id(), next);
            preApplications.forEach(one -> one.carryOver(before.id(), next));
            bookings.release(before.id());
        }
    }

    private Optional<Appointment> open(UUID id) {
        return appointments.find(id, browser.key(), browser.resident().map(Resident::id));
    }
}
