package fr.parvis.modules.appointments.desk;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment on the list of a day.
 *
 * @param resource desk or agent, empty once it is cancelled
 */
public record DayRow(
        UUID id,
        Instant startsAt,
        String reference,
        String name,
        String type,
        int people,
        Optional<String> resource,
        Optional<String> email,
        Optional<String> phone,
        String comment,
        State state,
        int sequence) {

    /** What an agent may make of it, in the order of the buttons: nobody arrives before the day. */
    public List<State> next(LocalDate today) {
        if (startsAt.atZone(Timetable.ZONE).toLocalDate().isAfter(today)) {
            return List.of();
        }
        return switch (state) {
            case BOOKED -> List.of(State.ARRIVED, State.NO_SHOW);
            case ARRIVED -> List.of(State.CALLED, State.SEEN, State.NO_SHOW, State.BOOKED);
            case CALLED -> List.of(State.SEEN, State.NO_SHOW, State.ARRIVED);
            case SEEN, NO_SHOW -> List.of(State.BOOKED);
            case HELD, CANCELLED_BY_RESIDENT, CANCELLED_BY_SERVICE -> List.of();
        };
    }

    /** Whether the service may still call it off: who is already due is received, called, or did not come. */
    public boolean isCancellable(Instant now) {
        return state == State.BOOKED && startsAt.isAfter(now);
    }
}
