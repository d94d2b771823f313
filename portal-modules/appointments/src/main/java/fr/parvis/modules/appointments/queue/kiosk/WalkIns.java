package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.queue.Ticket;
import fr.parvis.modules.appointments.queue.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** People without appointment take a number, for what the place allows and while somebody receives for it. */
@ApplicationScoped
public class WalkIns {

    private static final String SERVING = """
            SELECT r.id FROM appointments.resource r JOIN appointments.resource_type s ON s.resource_id = r.id
            WHERE r.place_id = :place AND r.active AND s.type_id = :type
            """;

    private Jdbi jdbi;
    private Halls halls;
    private Offer offer;
    private Tickets tickets;
    private Timetables timetables;
    private Clock clock;

    /** For the container's proxy. */
    protected WalkIns() {}

    @Inject
    public WalkIns(Jdbi jdbi, Halls halls, Offer offer, Tickets tickets, Timetables timetables, Clock clock) {
        this.jdbi = jdbi;
        this.halls = halls;
        this.offer = offer;
        this.tickets = tickets;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** What one may come for just now. */
    @Transactional
    public List<AppointmentType> open(Hall hall) {
        Set<UUID> allowed = halls.walkInTypes(hall.placeId());
        if (allowed.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            Timetable timetable = timetables.of(handle, hall.placeId(), today(), today());
            return offer.types().stream()
                    .filter(type -> allowed.contains(type.id()))
                    .filter(type ->
                            type.mode() == Mode.IN_PERSON && type.capacity().isEmpty())
                    .filter(type -> isServed(handle, hall, timetable, type.id()))
                    .toList();
        });
    }

    /** Whether too many wait already. */
    @Transactional
    public boolean isFull(Hall hall) {
        return tickets.walkInsWaiting(hall.placeId(), today()) >= hall.rules().mostWaiting();
    }

    /** A number; empty when the place does not receive for that now, or too many wait. */
    @Transactional
    public Optional<UUID> take(Hall hall, UUID type, UUID page) {
        return tickets.ofPage(hall.placeId(), page)
                .map(Ticket::id)
                .or(() -> isPossible(hall, type) ? Optional.of(tickets.draw(hall, type, page)) : Optional.empty());
    }

    private boolean isPossible(Hall hall, UUID type) {
        return open(hall).stream().anyMatch(one -> one.id().equals(type)) && !isFull(hall);
    }

    /** From a little before somebody opens until the last one closes. */
    private boolean isServed(Handle handle, Hall hall, Timetable timetable, UUID type) {
        Instant now = clock.instant();
        Instant soon = now.plusSeconds(60L * hall.rules().earlyMinutes());
        List<Interval> open =
                handle.createQuery(SERVING).bind("place", hall.placeId()).bind("type", type).mapTo(UUID.class).stream()
                        .flatMap(resource -> timetable.windows(resource, type, today()).stream())
                        .toList();
        return open.stream().anyMatch(window -> !window.start().isAfter(soon))
                && open.stream().anyMatch(window -> window.end().isAfter(now));
    }

    private LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }
}
