package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.key.Key;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rows of tickets: written when somebody comes, enters and leaves. */
@ApplicationScoped
public class Tickets {

    private static final String OF_ROUND = " type_id = :type AND opens_at = :opens AND ended_at IS NULL ";

    /** A person has one place, whichever of their browsers asks; a browser too. */
    private static final String FIND_OWN = "SELECT id FROM appointments.room_ticket WHERE" + OF_ROUND
            + "AND (owner_sha256 = :owner OR resident_id = :resident) ORDER BY id LIMIT 1";

    private static final String COME = """
            INSERT INTO appointments.room_ticket (collectivite_id, type_id, opens_at, owner_sha256, resident_id, came_at)
            VALUES (:collectivite, :type, :opens, :owner, :resident, :now) ON CONFLICT DO NOTHING
            """;

    private static final String ENTER = """
            UPDATE appointments.room_ticket t SET entered_at = :now, leaves_at = :leaves
            WHERE id = :id AND type_id = :type AND opens_at = :opens AND ended_at IS NULL AND entered_at IS NULL AND called_at IS NOT NULL
                AND (called_at > :graced OR :inside > (SELECT count(*) FROM appointments.room_ticket o
                    WHERE o.type_id = :type AND o.opens_at = :opens AND o.ended_at IS NULL AND o.called_at IS NOT NULL
                        AND coalesce(o.leaves_at > :now, o.called_at > :graced)))
            """;

    /** Once, and only by who is still inside. */
    private static final String EXTEND = """
            UPDATE appointments.room_ticket SET leaves_at = leaves_at + :stay
            WHERE id = :id AND ended_at IS NULL AND leaves_at > :now AND leaves_at <= entered_at + :stay
            """;

    private static final String END_OF_BOOKED = """
            UPDATE appointments.room_ticket t SET ended_at = now()
            FROM appointments.appointment a, appointments.appointment_type y
            WHERE a.id = :appointment AND y.id = a.type_id AND t.type_id = a.type_id AND t.ended_at IS NULL
                AND t.entered_at IS NOT NULL AND (t.owner_sha256 = a.owner_sha256 OR t.resident_id = a.resident_id)
                AND y.max_per_person <= (SELECT count(*) FROM appointments.appointment b WHERE b.type_id = a.type_id
                    AND b.state = 'BOOKED' AND b.booked_at >= t.entered_at
                    AND (b.owner_sha256 = a.owner_sha256 OR b.resident_id = a.resident_id))
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private DatabaseTime time;

    /** For the container's proxy. */
    protected Tickets() {}

    @Inject
    public Tickets(Jdbi jdbi, Collectivites collectivites, DatabaseTime time) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.time = time;
    }

    /** The ticket of a person or a browser; a new one for whoever has none. */
    @Transactional
    public long come(Room room, String browserKey, Optional<UUID> resident) {
        return jdbi.withHandle(handle -> own(handle, room, browserKey, resident).orElseGet(() -> {
            handle.createUpdate(COME)
                    .bind("collectivite", collectivites.current().id())
                    .bind("type", room.type().id())
                    .bind("opens", Usher.utc(room.round().opensAt()))
                    .bind("owner", new Key(browserKey).sha256())
                    .bind("resident", resident)
                    .bind("now", Usher.utc(time.now(handle)))
                    .execute();
            return own(handle, room, browserKey, resident).orElseThrow();
        }));
    }

    /** The ticket of a person or a browser. */
    @Transactional
    public Optional<Long> find(Room room, String browserKey, Optional<UUID> resident) {
        return jdbi.withHandle(handle -> own(handle, room, browserKey, resident));
    }

    private static Optional<Long> own(Handle handle, Room room, String browserKey, Optional<UUID> resident) {
        return handle.createQuery(FIND_OWN)
                .bind("type", room.type().id())
                .bind("opens", Usher.utc(room.round().opensAt()))
                .bind("owner", new Key(browserKey).sha256())
                .bind("resident", resident)
                .mapTo(Long.class)
                .findOne();
    }

    /** How a ticket stands. */
    @Transactional
    public Optional<Standing> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM appointments.room_ticket WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /**
     * Lets somebody in who was called: within the time that the place is kept for them, or later if there is room.
     *
     * @return until when they may choose; empty when they may not enter now
     */
    @Transactional
    public Optional<Instant> enter(Room room, long id) {
        return jdbi.withHandle(handle -> {
            Instant now = time.now(handle);
            // One after the other, so that two do not take the last place.
            handle.createQuery(
                            "SELECT 1 FROM appointments.room_round WHERE type_id = :type AND opens_at = :opens FOR UPDATE")
                    .bind("type", room.type().id())
                    .bind("opens", Usher.utc(room.round().opensAt()))
                    .mapTo(Integer.class)
                    .findOne();
            handle.createUpdate(ENTER)
                    .bind("id", id)
                    .bind("type", room.type().id())
                    .bind("opens", Usher.utc(room.round().opensAt()))
                    .bind("inside", room.rules().inside())
                    .bind("now", Usher.utc(now))
                    .bind("graced", Usher.utc(now.minus(Usher.GRACE)))
                    .bind("leaves", Usher.utc(now.plus(room.rules().stay())))
                    .execute();
            return find(id).filter(ticket -> ticket.isInside(now)).flatMap(Standing::leavesAt);
        });
    }

    /** More time, once. */
    @Transactional
    public Optional<Instant> extend(Room room, long id) {
        return jdbi.withHandle(handle -> {
            Instant now = time.now(handle);
            handle.createUpdate(EXTEND)
                    .bind("id", id)
                    .bind("now", Usher.utc(now))
                    .bind("stay", room.rules().stay())
                    .execute();
            return find(id).filter(ticket -> ticket.isInside(now)).flatMap(Standing::leavesAt);
        });
    }

    /** Somebody gives their place up. */
    @Transactional
    public void leave(long id) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.room_ticket SET ended_at = now() WHERE id = ? AND ended_at IS NULL", id));
    }

    /** Whether a browser or a person is inside: what a ticket says may be out of date. */
    @Transactional
    public boolean isInside(Room room, String browserKey, Optional<UUID> resident) {
        return jdbi.withHandle(handle -> own(handle, room, browserKey, resident)
                .flatMap(this::find)
                .filter(ticket -> ticket.isInside(time.now(handle)))
                .isPresent());
    }

    /** Who has an appointment leaves the place to the next. */
    @Transactional
    void booked(@Observes AppointmentBooked event) {
        jdbi.useHandle(handle -> handle.createUpdate(END_OF_BOOKED)
                .bind("appointment", event.id())
                .execute());
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("rank"), instant(row, "called_at"), instant(row, "leaves_at"), instant(row, "ended_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * How a ticket stands.
     *
     * @param rank 0 when it has none yet
     * @param calledAt when its turn came
     * @param leavesAt until when its owner may choose
     * @param endedAt when they left or booked
     */
    public record Standing(
            int rank, Optional<Instant> calledAt, Optional<Instant> leavesAt, Optional<Instant> endedAt) {

        boolean isInside(Instant now) {
            return endedAt.isEmpty() && leavesAt.filter(now::isBefore).isPresent();
        }

        /** Whether its place is still kept for its owner, who was called and has not come. */
        public boolean isExpectedAt(Instant now) {
            return calledAt.isPresent() && now.isBefore(expectedUntil());
        }

        public Instant expectedUntil() {
            return calledAt.orElseThrow().plus(Usher.GRACE);
        }

        /** Whether its owner has been inside and is no more. */
        public boolean isUsed(Instant now) {
            return endedAt.isPresent()
                    || leavesAt.filter(leaves -> !now.isBefore(leaves)).isPresent();
        }
    }
}
