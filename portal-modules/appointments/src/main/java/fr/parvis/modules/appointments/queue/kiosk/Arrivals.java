package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.history.AppointmentHistory;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Tickets;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** People with an appointment say that they are there. Saying it twice changes nothing. */
@ApplicationScoped
public class Arrivals {

    private static final String ROOM = """
            SELECT r.name FROM appointments.seat s JOIN appointments.occupation o ON o.id = s.session_id
            JOIN appointments.resource r ON r.id = o.resource_id WHERE s.appointment_id = :id
            """;

    private Jdbi jdbi;
    private Expectations expectations;
    private Offer offer;
    private Tickets tickets;
    private AppointmentHistory history;
    private Clock clock;

    /** For the container's proxy. */
    protected Arrivals() {}

    @Inject
    public Arrivals(
            Jdbi jdbi,
            Expectations expectations,
            Offer offer,
            Tickets tickets,
            AppointmentHistory history,
            Clock clock) {
        this.jdbi = jdbi;
        this.expectations = expectations;
        this.offer = offer;
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /** Somebody with the reference of an appointment. */
    @Transactional
    public Announcement announce(Hall hall, String reference) {
        return expectations.of(reference).map(found -> answer(hall, found)).orElse(new Announcement.Unknown(false));
    }

    /** Somebody with a name and the hour of an appointment of today. */
    @Transactional
    public Announcement announce(Hall hall, String name, String hour) {
        List<Appointment> found = expectations.of(name, hour);
        return found.size() == 1 ? answer(hall, found.get(0)) : new Announcement.Unknown(found.size() > 1);
    }

    private Announcement answer(Hall hall, Appointment appointment) {
        AppointmentType type = offer.type(appointment.typeId());
        Optional<Why> why = notNow(hall, appointment, type);
        if (why.isPresent()) {
            return new Announcement.NotNow(why.get(), appointment);
        }
        jdbi.useHandle(handle -> arrive(handle, appointment.id()));
        return type.capacity().isPresent() ? room(appointment) : number(hall, appointment);
    }

    private Optional<Why> notNow(Hall hall, Appointment appointment, AppointmentType type) {
        Instant opens = appointment.startsAt().minusSeconds(60L * hall.rules().earlyMinutes());
        if (appointment.state().isCancelled()) {
            return Optional.of(Why.CANCELLED);
        } else if (type.mode() != Mode.IN_PERSON) {
            return Optional.of(Why.REMOTE);
        } else if (!appointment.placeId().equals(hall.placeId())) {
            return Optional.of(Why.ELSEWHERE);
        } else if (!day(appointment.startsAt()).equals(today())) {
            return Optional.of(Why.ANOTHER_DAY);
        } else if (appointment.state() == State.SEEN || appointment.state() == State.NO_SHOW) {
            return Optional.of(Why.OVER);
        }
        return appointment.state() == State.BOOKED && clock.instant().isBefore(opens)
                ? Optional.of(Why.EARLY)
                : Optional.empty();
    }

    /** Its number follows by itself. */
    private void arrive(Handle handle, UUID appointment) {
        int arrived = handle.execute(
                "UPDATE appointments.appointment SET state = 'ARRIVED' WHERE id = ? AND state = 'BOOKED'", appointment);
        if (arrived == 1) {
            history.add(handle, appointment, State.ARRIVED.name(), Optional.empty(), "");
        }
    }

    private Announcement number(Hall hall, Appointment appointment) {
        return new Announcement.Expected(tickets.ofAppointment(appointment.id(), today())
                .map(ticket -> ticket.id())
                .orElseGet(() -> tickets.draw(hall, appointment)));
    }

    private Announcement room(Appointment appointment) {
        String room = jdbi.withHandle(handle -> handle.createQuery(ROOM)
                .bind("id", appointment.id())
                .mapTo(String.class)
                .findFirst()
                .orElse(""));
        return new Announcement.InARoom(room, appointment.startsAt());
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Timetable.ZONE).toLocalDate();
    }
}
