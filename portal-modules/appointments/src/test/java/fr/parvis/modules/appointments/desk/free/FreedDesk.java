package fr.parvis.modules.appointments.desk.free;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;

import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.desk.free.FreeingRow.Outcome;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.slots.DaySheets;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A desk of Brumeval whose agent is ill on the morning of 1 December, and all that frees it. */
final class FreedDesk {

    static final Agent HEAD = new Agent("head", "Nadia Roux", Role.MANAGER, Set.of("etat-civil"), false);
    static final Period MORNING =
            new Period(LocalDateTime.parse("2026-12-01T08:00"), LocalDateTime.parse("2026-12-01T12:30"));

    final BookingWorld world = new BookingWorld();
    final FreeableDesks desks = new FreeableDesks(world.brumeval.jdbi);
    final AffectedPeople people;
    final Freeings freeings;
    final FreeingLists lists;
    final OneRebooking one;
    final Rebookings rebookings;

    FreedDesk() {
        StoredAppointments appointments = new StoredAppointments(world.brumeval.jdbi);
        StoredOffer offer = new StoredOffer(world.brumeval.jdbi);
        DaySheets sheets = new DaySheets(new Timetables(world.brumeval.collectivites), world.brumeval.clock);
        people = new AffectedPeople(world.brumeval.jdbi, appointments, offer, sheets, world.brumeval.clock);
        freeings = new Freeings(world.brumeval.jdbi, world.brumeval.collectivites, people, world.brumeval.clock);
        lists = new FreeingLists(world.brumeval.jdbi, appointments, world.brumeval.clock);
        one = new OneRebooking(world.brumeval.jdbi, people, appointments, offer, world.bookings, world.brumeval.clock);
        rebookings = new Rebookings(lists, freeings, one, world.brumeval.clock);
    }

    FreeableDesk desk() {
        return world.transaction(() -> desks.find(HEAD, DESK).orElseThrow());
    }

    /** Somebody books a time of the desk, as many minutes after nine o'clock. */
    UUID book(int minutes, String email) {
        UUID id = world.held(NINE.plus(Duration.ofMinutes(minutes)), email);
        world.confirm(id, email);
        return id;
    }

    List<Affected> affected() {
        return world.transaction(() -> people.of(desk(), MORNING));
    }

    Freeing begin(Otherwise otherwise) {
        UUID id = UUID.randomUUID();
        begin(id, otherwise);
        return freeing(id);
    }

    void begin(UUID id, Otherwise otherwise) {
        world.transaction(() -> {
            freeings.begin(HEAD, id, desk(), MORNING, "malade", otherwise);
            return null;
        });
    }

    Freeing freeing(UUID id) {
        return world.transaction(() -> lists.find(id).orElseThrow());
    }

    void goOn(Freeing freeing) {
        world.transaction(() -> {
            rebookings.goOn(freeing, Duration.ofMinutes(1));
            return null;
        });
    }

    void only(Freeing freeing, UUID appointment) {
        world.transaction(() -> {
            one.of(freeing, appointment);
            return null;
        });
    }

    void job() {
        world.transaction(() -> {
            rebookings.run();
            return null;
        });
    }

    List<Outcome> outcomes(Freeing freeing) {
        return world.transaction(() -> lists.rows(freeing.id())).stream()
                .flatMap(row -> row.outcome().stream())
                .toList();
    }

    /** How many appointments stand at a resource. */
    int at(UUID resource) {
        return world.number(
                "SELECT count(*) FROM appointments.occupation WHERE appointment_id IS NOT NULL AND resource_id = '"
                        + resource + "'");
    }
}
