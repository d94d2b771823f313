package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.slots.FreeDays;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A room in front of the identity cards of Brumeval, whose slots open on Mondays at nine. */
public final class RoomWorld {

    /** Monday at nine in Paris, five days after the clock of tests. */
    static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");

    final BookingWorld booking = new BookingWorld();
    final Brumeval brumeval = booking.brumeval;
    final Tickets tickets;
    private final Rooms rooms;

    RoomWorld() {
        DatabaseTime time = new DatabaseTime() {
            @Override
            Instant now(Handle handle) {
                return brumeval.clock.instant();
            }
        };
        StoredOffer offer = new StoredOffer(brumeval.jdbi);
        rooms = new Rooms(
                brumeval.jdbi, offer, new FreeDays(brumeval.jdbi, offer, brumeval.clock), brumeval.collectivites, time);
        tickets = new Tickets(brumeval.jdbi, brumeval.collectivites, time);
        booking.type("waiting_room = true, room_inside = 2, room_per_minute = 600, max_notice_days = 366, release = '"
                + "{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 2, \"day\": \"MONDAY\", \"hour\": \"09:00\"}'");
        booking.count();
    }

    void at(Instant moment) {
        brumeval.clock.move(Duration.between(brumeval.clock.instant(), moment));
    }

    Optional<Room> look() {
        return booking.transaction(() -> rooms.of("carte"));
    }

    Room room() {
        return look().orElseThrow();
    }

    long come(String browser) {
        return booking.transaction(() -> tickets.come(room(), browser, Optional.empty()));
    }

    long come(String browser, UUID resident) {
        return booking.transaction(() -> tickets.come(room(), browser, Optional.of(resident)));
    }

    int rank(long ticket) {
        return booking.transaction(() -> tickets.find(ticket)).orElseThrow().rank();
    }

    Optional<Instant> enter(long ticket) {
        return booking.transaction(() -> tickets.enter(room(), ticket));
    }

    void leave(long ticket) {
        booking.transaction(() -> {
            tickets.leave(ticket);
            return null;
        });
    }
}
