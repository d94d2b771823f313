package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Occupations.Wanted;
import fr.parvis.modules.appointments.history.AppointmentHistory;
import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.NearestSlots;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Bookings on the constraints of the database. */
@ApplicationScoped
public class StoredBookings implements Bookings {

    private static final Duration HOLD = Duration.ofMinutes(10);
    private static final int MOST_HOLDS = 3;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String CANCEL = """
            UPDATE appointments.appointment SET state = :state, sequence = sequence + 1, ended_at = :now
            WHERE id = :id AND state = 'BOOKED'
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;
    private Offer offer;
    private NearestSlots nearest;
    private Appointments appointments;
    private Occupations occupations;
    private AppointmentHistory history;
    private Event<Object> events;

    /** For the container's proxy. */
    protected StoredBookings() {}

    @Inject
    public StoredBookings(
            Jdbi jdbi,
            Collectivites collectivites,
            Clock clock,
            Offer offer,
            NearestSlots nearest,
            Appointments appointments,
            Occupations occupations,
            AppointmentHistory history,
            Event<Object> events) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
        this.offer = offer;
        this.nearest = nearest;
        this.appointments = appointments;
        this.occupations = occupations;
        this.history = history;
        this.events = events;
    }

    @Override
    @Transactional
    public HoldResult hold(HoldWish wish) {
        AppointmentType type = offer.type(wish.typeId());
        return jdbi.withHandle(handle -> {
            Instant now = clock.instant();
            byte[] owner = new Key(wish.ownerKey()).sha256();
            lock(handle, wish.ownerKey());
            int alive = handle.createQuery("""
                            SELECT count(*) FROM appointments.appointment
                            WHERE state = 'HELD' AND owner_sha256 = :owner AND held_until > :now
                            """)
                    .bind("owner", owner)
                    .bind("now", Occupations.utc(now))
                    .mapTo(Integer.class)
                    .one();
            if (alive >= MOST_HOLDS) {
                return new HoldResult.Refused();
            }
            UUID id = UUID.randomUUID();
            Instant ends = wish.startsAt().plus(Duration.ofMinutes((long) type.durationMinutes() * wish.people()));
            Instant until = now.plus(HOLD);
            handle.createUpdate("""
                            INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, starts_at, ends_at,
                                people, resident_id, channel, typed, owner_sha256, held_until, created_at)
                            VALUES (:id, :collectivite, :type, :place, 'HELD', :starts, :ends, :people, :resident, 'ONLINE',
                                :typed::jsonb, :owner, :until, :now)
                            """)
                    .bind("id", id)
                    .bind("collectivite", collectivites.current().id())
                    .bind("type", wish.typeId())
                    .bind("place", wish.placeId())
                    .bind("starts", Occupations.utc(wish.startsAt()))
                    .bind("ends", Occupations.utc(ends))
                    .bind("people", wish.people())
                    .bind("resident", wish.residentId())
                    .bind("typed", StoredAppointments.json(wish.typed()))
                    .bind("owner", owner)
                    .bind("until", Occupations.utc(until))
                    .bind("now", Occupations.utc(now))
                    .execute();
            Wanted wanted = new Wanted(type, wish.placeId(), wish.startsAt(), wish.people(), Optional.of(until));
            if (type.isOpen(wish.startsAt(), now) && occupations.take(handle, id, wanted)) {
                return new HoldResult.Held(id);
            }
            handle.execute("DELETE FROM appointments.appointment WHERE id = ?", id);
            return new HoldResult.Taken(nearest.around(handle, type, wish.startsAt(), wish.people()));
        });
    }

    @Override
    @Transactional
    public boolean extend(UUID id) {
        return jdbi.withHandle(handle -> {
            int extended = handle.createUpdate("""
                            UPDATE appointments.appointment SET held_until = held_until + interval '10 minutes'
                            WHERE id = :id AND state = 'HELD' AND held_until > :now
                                AND held_until <= created_at + interval '11 minutes'
                            """)
                    .bind("id", id)
                    .bind("now", Occupations.utc(clock.instant()))
                    .execute();
            if (extended == 1) {
                for (String table : List.of("occupation", "seat")) {
                    handle.execute(
                            "UPDATE appointments." + table
                                    + " SET held_until = held_until + interval '10 minutes' WHERE appointment_id = ?",
                            id);
                }
            }
            return extended == 1;
        });
    }

    @Override
    @Transactional
    public void keepTyped(UUID id, Map<String, String> typed) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE appointments.appointment SET typed = :typed::jsonb WHERE id = :id AND state = 'HELD'")
                .bind("id", id)
                .bind("typed", StoredAppointments.json(typed))
                .execute());
    }

    @Override
    @Transactional
    public ConfirmResult confirm(UUID id, Details details) {
        return jdbi.withHandle(handle -> {
            handle.execute("SELECT FROM appointments.appointment WHERE id = ? FOR UPDATE", id);
            Appointment hold = appointments.find(id).orElseThrow();
            AppointmentType type = offer.type(hold.typeId());
            if (hold.state().isCancelled()) {
                return new ConfirmResult.Taken(nearest.around(handle, type, hold.startsAt(), hold.people()));
            }
            if (hold.state() != State.HELD) {
                return new ConfirmResult.Booked(id, hold.reference().orElse(""));
            }
            if (hasTooMany(handle, hold, details)) {
                return new ConfirmResult.TooMany();
            }
            Wanted again = new Wanted(type, hold.placeId(), hold.startsAt(), hold.people(), Optional.empty());
            boolean toCome = hold.startsAt().isAfter(clock.instant());
            boolean kept = toCome
                    && (Occupations.keep(handle, id)
                            || type.isOpen(hold.startsAt(), clock.instant()) && occupations.take(handle, id, again));
            if (!kept) {
                return new ConfirmResult.Taken(nearest.around(handle, type, hold.startsAt(), hold.people()));
            }
            String reference = reference(clock.instant());
            handle.createUpdate("""
                            UPDATE appointments.appointment SET state = 'BOOKED', reference = :reference, given_names = :given,
                                family_name = :family, email = :email, phone = :phone, comment = :comment, party_id = :party,
                                typed = NULL, held_until = NULL, booked_at = :now WHERE id = :id
                            """)
                    .bind("reference", reference)
                    .bind("given", details.givenNames())
                    .bind("family", details.familyName())
                    .bind("email", details.email())
                    .bind("phone", details.phone())
                    .bind("comment", details.comment())
                    .bind("party", details.partyId())
                    .bind("now", Occupations.utc(clock.instant()))
                    .bind("id", id)
                    .execute();
            history.add(handle, id, "BOOKED", Optional.empty(), "");
            events.fire(new AppointmentBooked(id));
            return new ConfirmResult.Booked(id, reference);
        });
    }

    @Override
    @Transactional
    public void release(UUID id) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM appointments.appointment WHERE id = ? AND state = 'HELD'", id));
    }

    @Override
    @Transactional
    public MoveResult move(UUID id, UUID placeId, Instant startsAt) {
        return jdbi.withHandle(handle -> {
            lock(handle, "moves");
            handle.execute("SELECT FROM appointments.appointment WHERE id = ? FOR UPDATE", id);
            Appointment now = appointments.find(id).orElseThrow();
            if (now.startsAt().equals(startsAt) && now.placeId().equals(placeId)) {
                return new MoveResult.Moved();
            }
            AppointmentType type = offer.type(now.typeId());
            Instant ends = startsAt.plus(Duration.between(now.startsAt(), now.endsAt()));
            handle.execute("SAVEPOINT former");
            Occupations.giveBack(handle, id);
            Wanted wanted = new Wanted(type, placeId, startsAt, now.people(), Optional.empty());
            if (now.state() != State.BOOKED
                    || !type.isOpen(startsAt, clock.instant())
                    || !occupations.take(handle, id, wanted)) {
                handle.execute("ROLLBACK TO SAVEPOINT former");
                return new MoveResult.Taken(nearest.around(handle, type, startsAt, now.people()));
            }
            handle.createUpdate("""
                            UPDATE appointments.appointment SET place_id = :place, starts_at = :starts, ends_at = :ends,
                                sequence = sequence + 1 WHERE id = :id
                            """)
                    .bind("place", placeId)
                    .bind("starts", Occupations.utc(startsAt))
                    .bind("ends", Occupations.utc(ends))
                    .bind("id", id)
                    .execute();
            history.add(handle, id, "MOVED", Optional.empty(), "");
            events.fire(new AppointmentMoved(id, now.startsAt()));
            return new MoveResult.Moved();
        });
    }

    @Override
    @Transactional
    public boolean cancel(UUID id, Optional<String> agent, String reason) {
        return jdbi.withHandle(handle -> cancel(
                handle,
                id,
                agent,
                reason,
                handle.createUpdate(CANCEL)
                        .bind("state", agent.isPresent() ? "CANCELLED_BY_SERVICE" : "CANCELLED_BY_RESIDENT")));
    }

    @Override
    @Transactional
    public boolean cancel(UUID id, int sequence, String agent, String reason) {
        return jdbi.withHandle(handle -> cancel(
                handle,
                id,
                Optional.of(agent),
                reason,
                handle.createUpdate(CANCEL + "AND sequence = :sequence AND starts_at > :now")
                        .bind("state", "CANCELLED_BY_SERVICE")
                        .bind("sequence", sequence)));
    }

    private boolean cancel(Handle handle, UUID id, Optional<String> agent, String reason, Update update) {
        int cancelled = update.bind("id", id)
                .bind("now", Occupations.utc(clock.instant()))
                .execute();
        if (cancelled == 1) {
            Occupations.giveBack(handle, id);
            history.add(handle, id, "CANCELLED", agent, reason);
            events.fire(new AppointmentCancelled(id, agent.isPresent(), reason));
        }
        return cancelled == 1;
    }

    private boolean hasTooMany(Handle handle, Appointment hold, Details details) {
        Stream.of(
                        details.email().map(email -> email.toLowerCase(Locale.ROOT)),
                        details.phone(),
                        hold.residentId().map(UUID::toString))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(key -> lock(handle, key));
        return handle.createQuery("""
                        SELECT count(*) >= (SELECT max_per_person FROM appointments.appointment_type WHERE id = :type)
                        FROM appointments.appointment
                        WHERE type_id = :type AND state = 'BOOKED' AND starts_at > :now
                            AND (lower(email) = lower(:email) OR phone = :phone OR resident_id = :resident)
                        """)
                .bind("type", hold.typeId())
                .bind("now", Occupations.utc(clock.instant()))
                .bind("email", details.email())
                .bind("phone", details.phone())
                .bind("resident", hold.residentId())
                .mapTo(Boolean.class)
                .one();
    }

    /** Lets one transaction at a time act for a person, a browser, or move: two that move to each other's time would wait in a circle. */
    private void lock(Handle handle, String key) {
        handle.execute(
                "SELECT pg_advisory_xact_lock(hashtext(?))",
                collectivites.current().id() + " appointments " + key);
    }

    private static String reference(Instant now) {
        StringBuilder drawn = new StringBuilder();
        RANDOM.ints(5, 0, LETTERS.length()).forEach(index -> drawn.append(LETTERS.charAt(index)));
        return "RDV-" + now.atZone(Timetable.ZONE).getYear() % 100 + "-" + drawn.substring(0, 4) + "-"
                + drawn.substring(4);
    }
}
