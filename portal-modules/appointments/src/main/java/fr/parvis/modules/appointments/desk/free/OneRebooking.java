package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveWish;
import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.desk.free.FreeingRow.Outcome;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.slots.SpareTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Gives one person another time, in a transaction of their own: what is done for the others stands whatever happens. */
@ApplicationScoped
public class OneRebooking {

    private static final int MOST_TRIES = 5;

    /** Who else is at it keeps it. */
    private static final String LOCK = """
            SELECT appointment_id FROM appointments.desk_release_item
            WHERE release_id = :release AND appointment_id = :appointment AND outcome IS NULL FOR UPDATE SKIP LOCKED
            """;

    private static final String KEPT = """
            SELECT appointment_id FROM appointments.desk_release_item
            WHERE release_id = :release AND appointment_id = :appointment AND outcome = 'KEPT' FOR UPDATE
            """;

    private static final String DONE = """
            UPDATE appointments.desk_release_item SET outcome = :outcome, done_at = :now
            WHERE release_id = :release AND appointment_id = :appointment
            """;

    private Jdbi jdbi;
    private AffectedPeople people;
    private Appointments appointments;
    private Offer offer;
    private Bookings bookings;
    private Clock clock;

    /** For the container's proxy. */
    protected OneRebooking() {}

    @Inject
    public OneRebooking(
            Jdbi jdbi, AffectedPeople people, Appointments appointments, Offer offer, Bookings bookings, Clock clock) {
        this.jdbi = jdbi;
        this.people = people;
        this.appointments = appointments;
        this.offer = offer;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Does it, unless it is done or being done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void of(Freeing freeing, UUID id) {
        jdbi.useHandle(handle -> {
            boolean mine = handle.createQuery(LOCK)
                    .bind("release", freeing.id())
                    .bind("appointment", id)
                    .mapTo(UUID.class)
                    .findOne()
                    .isPresent();
            if (mine) {
                done(handle, freeing, id, rebook(handle, freeing, id));
            }
        });
    }

    /** Calls off what could not be moved, when the agent has decided so. */
    @Transactional
    public boolean cancel(Freeing freeing, UUID id, int sequence, String agent) {
        return jdbi.withHandle(handle -> {
            boolean kept = handle.createQuery(KEPT)
                    .bind("release", freeing.id())
                    .bind("appointment", id)
                    .mapTo(UUID.class)
                    .findOne()
                    .isPresent();
            if (!kept || !bookings.cancel(id, sequence, agent, "")) {
                return false;
            }
            done(handle, freeing, id, Outcome.CANCELLED);
            return true;
        });
    }

    private Outcome rebook(Handle handle, Freeing freeing, UUID id) {
        if (!people.isExpected(handle, freeing.desk().id(), freeing.period().interval(), id)) {
            return Outcome.GONE;
        }
        Appointment appointment = appointments.find(id).orElseThrow();
        Optional<Instant> found = move(handle, freeing, appointment);
        if (found.isPresent()) {
            return found.get().equals(appointment.startsAt()) ? Outcome.SAME_TIME : Outcome.MOVED;
        }
        boolean cancelled = freeing.otherwise() == Otherwise.CANCEL
                && bookings.cancel(id, appointment.sequence(), freeing.agent().name(), "");
        return cancelled ? Outcome.CANCELLED : Outcome.KEPT;
    }

    /** Whoever books meanwhile may be first: the next time is tried. */
    private Optional<Instant> move(Handle handle, Freeing freeing, Appointment appointment) {
        AppointmentType type = offer.type(appointment.typeId());
        SpareTimes spare = people.spare(handle, freeing.desk(), freeing.period());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Instant> start =
                    spare.next(type, appointment.startsAt(), appointment.people(), people.instead(appointment));
            if (start.isEmpty()) {
                return Optional.empty();
            }
            if (bookings.move(wish(freeing, appointment, start.get())) instanceof MoveResult.Moved) {
                return start;
            }
        }
        return Optional.empty();
    }

    private static MoveWish wish(Freeing freeing, Appointment appointment, Instant start) {
        boolean sameTime = start.equals(appointment.startsAt());
        return new MoveWish(
                appointment.id(),
                OptionalInt.of(appointment.sequence()),
                freeing.desk().placeId(),
                start,
                By.agent(freeing.agent(), appointment.channel()),
                sameTime ? Desks.except(freeing.desk().id()) : Desks.any(),
                "");
    }

    private void done(Handle handle, Freeing freeing, UUID id, Outcome outcome) {
        handle.createUpdate(DONE)
                .bind("release", freeing.id())
                .bind("appointment", id)
                .bind("outcome", outcome.name())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
