package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.Details;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.history.AppointmentHistory;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.slots.DaySheets;
import fr.parvis.modules.appointments.slots.DeskTimes;
import fr.parvis.modules.appointments.slots.FreeDayCount;
import fr.parvis.modules.appointments.slots.FreeDays;
import fr.parvis.modules.appointments.slots.NearestSlots;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.slots.SlotQuery;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** One desk of Brumeval that receives every day from 9 to 12 o'clock, and all that books it. */
public final class BookingWorld {

    public static final UUID DESK = UUID.fromString("00000000-0000-0000-0000-0000000000d1");
    public static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");

    public final Brumeval brumeval = new Brumeval();
    public final Bookings bookings;
    public final DeskTimes deskTimes;
    public final AppointmentHistory history;
    public final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    private final FreeDays search;
    private final FreeDayCount count;
    private final DaySheets sheets;

    public BookingWorld() {
        StoredOffer offer = new StoredOffer(brumeval.jdbi);
        sheets = new DaySheets(new Timetables(brumeval.collectivites), brumeval.clock);
        search = new FreeDays(brumeval.jdbi, offer, brumeval.clock);
        count = new FreeDayCount(brumeval.jdbi, offer, sheets, brumeval.collectivites, brumeval.clock);
        deskTimes = new DeskTimes(brumeval.jdbi, sheets, brumeval.clock);
        history = new AppointmentHistory(brumeval.collectivites, brumeval.clock);
        bookings = bookings(brumeval.clock);
        addDesk(DESK);
    }

    /** What books on another node, by the clock of that node. */
    public Bookings bookings(Clock clock) {
        return new StoredBookings(
                brumeval.jdbi,
                brumeval.collectivites,
                clock,
                new StoredOffer(brumeval.jdbi),
                new NearestSlots(search, sheets),
                deskTimes,
                new StoredAppointments(brumeval.jdbi),
                new Occupations(sheets, new Seats(brumeval.collectivites, clock), brumeval.collectivites, clock),
                history,
                eventsInto(events));
    }

    public void addDesk(UUID id) {
        brumeval.jdbi.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES (?, 'brumeval', ?, 'DESK', 'Guichet')",
                    id,
                    Brumeval.PLACE);
            handle.execute("INSERT INTO appointments.resource_type VALUES ('brumeval', ?, ?)", id, Brumeval.TYPE);
            handle.execute("""
                    INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends, rule)
                    VALUES (gen_random_uuid(), 'brumeval', ?, '2026-01-05', '09:00', '12:00', 'FREQ=DAILY')
                    """, id);
        });
    }

    /** Changes the type. */
    public void type(String change) {
        brumeval.jdbi.useHandle(handle ->
                handle.execute("UPDATE appointments.appointment_type SET " + change + " WHERE id = ?", Brumeval.TYPE));
    }

    /** What the background job does. */
    public void count() {
        transaction(() -> {
            count.run();
            return null;
        });
    }

    public List<Slot> free(LocalDate day, int people) {
        return transaction(() -> search.find(SlotQuery.any(Brumeval.TYPE, people, day, day, 100)));
    }

    public HoldResult hold(Instant start, int people, String owner) {
        return transaction(() -> bookings.hold(
                new HoldWish(Brumeval.TYPE, Brumeval.PLACE, start, people, owner, Optional.empty(), Map.of())));
    }

    public UUID held(Instant start, String owner) {
        return ((HoldResult.Held) hold(start, 1, owner)).id();
    }

    public Bookings.ConfirmResult confirm(UUID id, String email) {
        return transaction(() -> bookings.confirm(
                id, new Details("Zoé", "Durand", Optional.of(email), Optional.empty(), "", Optional.empty())));
    }

    public int number(String query) {
        return brumeval.jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    public <T> T transaction(Callable<T> work) {
        return brumeval.jdbi.inTransaction(handle -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Event<Object> eventsInto(List<Object> fired) {
        return (Event<Object>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    fired.add(args[0]);
                    return null;
                });
    }
}
