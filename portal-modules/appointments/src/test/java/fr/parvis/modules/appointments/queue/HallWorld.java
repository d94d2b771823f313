package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.desk.DayActs;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.queue.kiosk.Arrivals;
import fr.parvis.modules.appointments.queue.kiosk.Expectations;
import fr.parvis.modules.appointments.queue.kiosk.WalkIns;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The hall of the Mairie, on the first of December. */
public final class HallWorld {

    public static final Agent AMEL = agent("Amel Haddad", Set.of("etat-civil"));
    public static final Agent HUGO = agent("Hugo Moreau", Set.of("police-municipale"));
    public static final UUID OTHER_DESK = UUID.fromString("00000000-0000-0000-0000-0000000000d2");

    public final BookingWorld booking = new BookingWorld();
    public final Brumeval brumeval = booking.brumeval;
    public final Halls halls = new Halls(brumeval.jdbi, brumeval.collectivites);
    public final Tickets tickets = new Tickets(brumeval.jdbi, brumeval.clock);
    public final WaitingLists lists = new WaitingLists(brumeval.jdbi, brumeval.clock);
    public final DayActs acts;
    public final Calls calls;
    public final Reception reception;
    public final Arrivals arrivals;
    public final WalkIns walkIns;
    private int pages;

    public HallWorld() {
        StoredOffer offer = new StoredOffer(brumeval.jdbi);
        acts = new DayActs(
                brumeval.jdbi, new DayLists(brumeval.jdbi), booking.bookings, booking.history, brumeval.clock);
        calls = new Calls(brumeval.jdbi, lists, acts, brumeval.clock);
        reception = new Reception(brumeval.jdbi, lists, acts, brumeval.clock);
        arrivals = new Arrivals(
                brumeval.jdbi,
                new Expectations(brumeval.jdbi, new StoredAppointments(brumeval.jdbi), brumeval.clock),
                offer,
                tickets,
                booking.history,
                brumeval.clock);
        walkIns = new WalkIns(
                brumeval.jdbi, halls, offer, tickets, new Timetables(brumeval.collectivites), brumeval.clock);
        booking.addDesk(OTHER_DESK);
        halls.open(Brumeval.PLACE);
        halls.set(Brumeval.PLACE, Hall.Rules.USUAL, Set.of(Brumeval.TYPE));
    }

    public Hall hall() {
        return halls.of(Brumeval.PLACE).orElseThrow();
    }

    /** Somebody books that hour. */
    public UUID booked(Instant at) {
        UUID id = booking.held(at, "owner-" + at);
        booking.confirm(id, "resident" + at.getEpochSecond() + "@exemple.fr");
        return id;
    }

    public String reference(UUID appointment) {
        return brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT reference FROM appointments.appointment WHERE id = :id")
                        .bind("id", appointment)
                        .mapTo(String.class)
                        .one());
    }

    /** Time passes until then. */
    public void until(Instant moment) {
        brumeval.wait(Duration.between(brumeval.clock.instant(), moment));
    }

    /** Somebody says at the kiosk that they are there. */
    public void arrives(UUID appointment) {
        booking.transaction(() -> arrivals.announce(hall(), reference(appointment)));
    }

    /** Somebody without appointment takes a number. */
    public Ticket walksIn() {
        UUID page = new UUID(0, ++pages);
        Optional<UUID> ticket = booking.transaction(() -> walkIns.take(hall(), Brumeval.TYPE, page));
        return tickets.find(ticket.orElseThrow()).orElseThrow();
    }

    /** The number that a desk calls next, or an empty text. */
    public String next(UUID desk) {
        return booking.transaction(() -> calls.next(AMEL, desk))
                .map(Ticket::label)
                .orElse("");
    }

    /** An agent who receives. */
    public static Agent agent(String name, Set<String> services) {
        return new Agent(name, name, Role.RECEPTION, services, false);
    }
}
