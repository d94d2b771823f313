package fr.parvis.modules.appointments.booking;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Occupations.Wanted;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.history.AppointmentHistory;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.DeskTimes;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.slots.NearestSlots;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
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
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int MOST_HOLDS = 3;
    private static final int MOST_HOLDS_OF_AGENT = 20;
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
    private DeskTimes deskTimes;
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
            DeskTimes deskTimes,
            Appointments appointments,
            Occupations occupations,
            AppointmentHistory history,
            Event<Object> events) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
        this.offer = offer;
        this.nearest = nearest;
        this.deskTimes = deskTimes;
        this.appointments = appointments;
        this.occupations = occupations;
        this.history = history;
        this.events = events;
    }

    @Override
    @Transactional
    public HoldResult hold(HoldWish wish) {
        AppointmentType type = offer.type(wish.typeId());
        Optional<Agent> agent = wish.by().agent();
        return jdbi.withHandle(handle -> {
            Instant now = clock.instant();
            lock(handle, agent.map(Agent::subject).orElse(wish.ownerKey()));
            Optional<UUID> again = agent.isPresent() ? justHeld(handle, wish) : heldAlready(handle, wish, now);
            if (again.isPresent()) {
                return new HoldResult.Held(again.get());
            }
            if (holds(handle, wish) >= (agent.isPresent() ? MOST_HOLDS_OF_AGENT : MOST_HOLDS)) {
                return new HoldResult.Refused();
            }
            UUID id = UUID.randomUUID();
            Instant until = now.plus(HOLD);
            Wanted wanted =
                    new Wanted(type, wish.placeId(), wish.startsAt(), wish.people(), Optional.of(until), wish.desks());
            StoredAppointments.hold(handle, collectivites.current().id(), id, wish, wanted, now);
            if (isOpen(wanted, agent.isPresent()) && occupations.take(handle, id, wanted)) {
                return new HoldResult.Held(id);
            }
            handle.execute("DELETE FROM appointments.appointment WHERE id = ?", id);
            return new HoldResult.Taken(nearest(handle, wanted, agent.isPresent()));
        });
    }

    private int holds(Handle handle, HoldWish wish) {
        return handle.createQuery("""
                        SELECT count(*) FROM appointments.appointment
                        WHERE state = 'HELD' AND held_until > :now
                            AND CASE WHEN :subject::text IS NULL THEN owner_sha256 = :owner ELSE agent_subject = :subject END
                        """)
                .bind("owner", StoredAppointments.owner(wish))
                .bind("subject", wish.by().agent().map(Agent::subject))
                .bind("now", Occupations.utc(clock.instant()))
                .mapTo(Integer.class)
                .one();
    }

    /** The same time that the same agent began to hold a moment ago: a button that was pressed twice. */
    private Optional<UUID> justHeld(Handle handle, HoldWish wish) {
        return handle.createQuery("""
                        SELECT id FROM appointments.appointment
                        WHERE state = 'HELD' AND agent_subject = :subject AND type_id = :type AND place_id = :place
                            AND starts_at = :starts AND people = :people AND created_at > :justNow
                        """)
                .bind("subject", wish.by().agent().map(Agent::subject))
                .bind("type", wish.typeId())
                .bind("place", wish.placeId())
                .bind("starts", Occupations.utc(wish.startsAt()))
                .bind("people", wish.people())
                .bind("justNow", Occupations.utc(clock.instant().minus(A_MOMENT)))
                .mapTo(UUID.class)
                .findFirst();
    }

    /** Whether a time may be taken at all: agents also take what residents may not, until it ends. */
    private boolean isOpen(Wanted wanted, boolean agent) {
        return agent
                ? wanted.type().taking(wanted.startsAt(), wanted.people()).end().isAfter(clock.instant())
                : wanted.type().isOpen(wanted.startsAt(), clock.instant());
    }

    private List<Slot> nearest(Handle handle, Wanted wanted, boolean agent) {
        return agent
                ? deskTimes.around(wanted.type(), wanted.placeId(), wanted.startsAt(), wanted.people(), wanted.desks())
                : nearest.around(handle, wanted.type(), wanted.startsAt(), wanted.people());
    }

    /** A button pressed twice, or again because no answer came, keeps one time and not two. */
    private static Optional<UUID> heldAlready(Handle handle, HoldWish wish, Instant now) {
        return handle.createQuery("""
                        SELECT id FROM appointments.appointment
                        WHERE state = 'HELD' AND owner_sha256 = :owner AND held_until > :now AND type_id = :type
                            AND place_id = :place AND starts_at = :starts AND people = :people
                        """)
                .bind("owner", StoredAppointments.owner(wish))
                .bind("now", Occupations.utc(now))
                .bind("type", wish.typeId())
                .bind("place", wish.placeId())
                .bind("starts", Occupations.utc(wish.startsAt()))
                .bind("people", wish.people())
                .mapTo(UUID.class)
                .findFirst();
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
    public void askedThrough(UUID id, Channel channel) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET channel = ? WHERE id = ? AND state = 'HELD' AND agent_subject IS NOT NULL",
                channel.name(),
                id));
    }

    @Override
    @Transactional
    public ConfirmResult confirm(UUID id, Details details, boolean again) {
        return jdbi.withHandle(handle -> {
            handle.execute("SELECT FROM appointments.appointment WHERE id = ? FOR UPDATE", id);
            Appointment hold = appointments.find(id).orElseThrow();
            boolean agent = hold.agentSubject().isPresent();
            Wanted wanted = new Wanted(
                    offer.type(hold.typeId()),
                    hold.placeId(),
                    hold.startsAt(),
                    hold.people(),
                    Optional.empty(),
                    Desks.any());
            if (hold.state().isCancelled()) {
                return new ConfirmResult.Taken(nearest(handle, wanted, agent));
            }
            if (hold.state() != State.HELD) {
                return new ConfirmResult.Booked(id, hold.reference().orElse(""));
            }
            if (!again && hasTooMany(handle, hold, details)) {
                return new ConfirmResult.TooMany();
            }
            boolean toCome = (agent ? hold.endsAt() : hold.startsAt()).isAfter(clock.instant());
            boolean kept = toCome
                    && (Occupations.keep(handle, id) || isOpen(wanted, agent) && occupations.take(handle, id, wanted));
            if (!kept) {
                return new ConfirmResult.Taken(nearest(handle, wanted, agent));
            }
            String reference = reference(clock.instant());
            StoredAppointments.book(handle, id, reference, details, clock.instant());
            history.add(handle, id, "BOOKED", hold.agent().filter(name -> agent), "");
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
    public MoveResult move(MoveWish wish) {
        UUID id = wish.id();
        boolean agent = wish.by().agent().isPresent();
        return jdbi.withHandle(handle -> {
            lock(handle, "moves");
            handle.execute("SELECT FROM appointments.appointment WHERE id = ? FOR UPDATE", id);
            Appointment now = appointments.find(id).orElseThrow();
            boolean sameTime =
                    now.startsAt().equals(wish.startsAt()) && now.placeId().equals(wish.placeId());
            if (sameTime && wish.desks().equals(Desks.any())) {
                return new MoveResult.Moved();
            }
            if (agent && now.state() != State.BOOKED
                    || wish.sequence().isPresent() && wish.sequence().getAsInt() != now.sequence()) {
                return new MoveResult.Changed();
            }
            Wanted wanted = new Wanted(
                    offer.type(now.typeId()),
                    wish.placeId(),
                    wish.startsAt(),
                    now.people(),
                    Optional.empty(),
                    wish.desks());
            handle.execute("SAVEPOINT former");
            Occupations.giveBack(handle, id);
            if (now.state() != State.BOOKED || !isOpen(wanted, agent) || !occupations.take(handle, id, wanted)) {
                handle.execute("ROLLBACK TO SAVEPOINT former");
                return new MoveResult.Taken(nearest(handle, wanted, agent));
            }
            if (sameTime) {
                history.add(handle, id, "DESK_CHANGED", wish.by().agentName(), wish.reason());
                return new MoveResult.Moved();
            }
            handle.createUpdate("""
                            UPDATE appointments.appointment SET place_id = :place, starts_at = :starts, ends_at = :ends,
                                sequence = sequence + 1 WHERE id = :id
                            """)
                    .bind("place", wish.placeId())
                    .bind("starts", Occupations.utc(wish.startsAt()))
                    .bind("ends", Occupations.utc(wish.startsAt().plus(Duration.between(now.startsAt(), now.endsAt()))))
                    .bind("id", id)
                    .execute();
            history.add(handle, id, "MOVED", wish.by().agentName(), wish.reason());
            events.fire(new AppointmentMoved(id, now.startsAt(), agent, wish.reason()));
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
