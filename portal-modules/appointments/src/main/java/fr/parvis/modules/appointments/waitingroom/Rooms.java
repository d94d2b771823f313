package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.SlotQuery;
import fr.parvis.modules.appointments.slots.SlotSearch;
import fr.parvis.modules.appointments.waitingroom.Usher.Standing;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads how a room stands, and moves its queue on. */
@ApplicationScoped
public class Rooms {

    private static final String RULES = """
            SELECT room_inside, room_per_minute, room_minutes, room_before, room_after
            FROM appointments.appointment_type WHERE id = :type AND waiting_room
            """;

    private static final String HELD = """
            SELECT count(*) FROM appointments.appointment WHERE type_id = :type AND state = 'HELD' AND held_until > :now
            """;

    private Jdbi jdbi;
    private Offer offer;
    private SlotSearch search;
    private Collectivites collectivites;
    private DatabaseTime time;

    /** For the container's proxy. */
    protected Rooms() {}

    @Inject
    public Rooms(Jdbi jdbi, Offer offer, SlotSearch search, Collectivites collectivites, DatabaseTime time) {
        this.jdbi = jdbi;
        this.offer = offer;
        this.search = search;
        this.collectivites = collectivites;
        this.time = time;
    }

    /** The room in front of a type, if it has one and that stands now. */
    @Transactional
    public Optional<Room> of(String slug) {
        return offer.type(slug).flatMap(this::of);
    }

    /** The room in front of a type, if it has one and that stands now. */
    @Transactional
    public Optional<Room> of(AppointmentType type) {
        return jdbi.withHandle(handle -> rules(handle, type.id()).flatMap(rules -> {
            Instant now = time.now(handle);
            return Round.at(type.release(), rules, now)
                    .map(round -> stand(handle, type, rules, round, now))
                    .filter(room -> !room.round().isOverdue() || room.counts().waiting() > 0);
        }));
    }

    private Room stand(Handle handle, AppointmentType type, RoomRules rules, Round round, Instant now) {
        String collectivite = collectivites.current().id();
        LocalDate today = now.atZone(Timetable.ZONE).toLocalDate();
        boolean free = !search.find(SlotQuery.any(type.id(), 1, today, today.plusDays(type.maxNoticeDays()), 1))
                .isEmpty();
        Usher usher = new Usher(handle, collectivite, type.id(), rules, round, now);
        usher.work(free);
        Standing standing = usher.count();
        int held = handle.createQuery(HELD)
                .bind("type", type.id())
                .bind("now", Usher.utc(now))
                .mapTo(Integer.class)
                .one();
        return new Room(type, rules, round, standing.key(), standing.counts(), free, held, now);
    }

    private static Optional<RoomRules> rules(Handle handle, UUID type) {
        return handle.createQuery(RULES)
                .bind("type", type)
                .map((row, context) -> new RoomRules(
                        row.getInt("room_inside"),
                        row.getInt("room_per_minute"),
                        Duration.ofMinutes(row.getInt("room_minutes")),
                        Duration.ofMinutes(row.getInt("room_before")),
                        Duration.ofMinutes(row.getInt("room_after"))))
                .findOne();
    }
}
