package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.queue.Ticket.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads numbers, and gives them to who comes without appointment; those of appointments follow their arrival. */
@ApplicationScoped
public class Tickets {

    /** A person's name is on no screen: an agent without a sign comes to fetch people. */
    private static final String SELECT = """
            SELECT t.*, coalesce(r.sign, CASE r.kind WHEN 'DESK' THEN r.name END) AS desk
            FROM appointments.ticket t LEFT JOIN appointments.resource r ON r.id = t.resource_id
            """;

    private static final String CALLED = SELECT + """
            WHERE t.place_id = :place AND t.day = :day AND t.called_at IS NOT NULL AND t.state IN ('CALLED', 'SEEN')
            ORDER BY t.called_at DESC, t.number DESC LIMIT :most
            """;

    private static final String AHEAD = """
            SELECT count(*) FROM appointments.ticket t JOIN appointments.hall h ON h.place_id = t.place_id
            CROSS JOIN (SELECT * FROM appointments.ticket WHERE id = :id) AS mine
            WHERE t.place_id = mine.place_id AND t.day = mine.day AND t.state = 'WAITING' AND t.id <> mine.id
                AND EXISTS (SELECT FROM appointments.resource_type x JOIN appointments.resource_type y USING (resource_id)
                    WHERE x.type_id = t.type_id AND y.type_id = mine.type_id)
                AND (%s) < (%s)
            """.formatted(TurnOrder.of("t"), TurnOrder.of("mine"));

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Tickets() {}

    @Inject
    public Tickets(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    public Optional<Ticket> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE t.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The number of an appointment on a day. */
    @Transactional
    public Optional<Ticket> ofAppointment(UUID appointment, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE t.appointment_id = :id AND t.day = :day ORDER BY t.drawn_at DESC")
                .bind("id", appointment)
                .bind("day", day)
                .map((row, context) -> read(row))
                .findFirst());
    }

    /** The number that a page of the kiosk was just given. */
    @Transactional
    public Optional<Ticket> ofPage(UUID place, UUID page) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + "WHERE t.place_id = :place AND t.asked = :page AND t.drawn_at > :now - interval '30 seconds'")
                .bind("place", place)
                .bind("page", page)
                .bind("now", now())
                .map((row, context) -> read(row))
                .findFirst());
    }

    /** The latest calls of a day, the newest first. */
    @Transactional
    public List<Ticket> called(UUID place, LocalDate day, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(CALLED)
                .bind("place", place)
                .bind("day", day)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** How many wait on a day. */
    @Transactional
    public int waiting(UUID place, LocalDate day) {
        return count("", place, day);
    }

    /** How many of those came without appointment. */
    @Transactional
    public int walkInsWaiting(UUID place, LocalDate day) {
        return count("AND appointment_id IS NULL", place, day);
    }

    /** How many would be called before it, as things stand. */
    @Transactional
    public int ahead(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(AHEAD)
                .bind("id", id)
                .bind("now", now())
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Gives a number to somebody without appointment.
     *
     * @param page drawn with the page that asks: a button pressed twice gives one number
     */
    @Transactional
    public UUID draw(Hall hall, UUID type, UUID page) {
        Instant due = clock.instant().plusSeconds(60L * hall.rules().patienceMinutes());
        return draw(hall, type, Optional.empty(), Optional.of(page), due);
    }

    /** Gives a number to somebody with an appointment who arrived before the place had a hall. */
    @Transactional
    public UUID draw(Hall hall, Appointment appointment) {
        Instant now = clock.instant();
        Instant due = appointment.startsAt().isAfter(now) ? appointment.startsAt() : now;
        return draw(hall, appointment.typeId(), Optional.of(appointment.id()), Optional.empty(), due);
    }

    private UUID draw(Hall hall, UUID type, Optional<UUID> appointment, Optional<UUID> page, Instant due) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT appointments.draw_ticket(:place, :type, :appointment::uuid, :page::uuid, :now, :due)")
                .bind("place", hall.placeId())
                .bind("type", type)
                .bind("appointment", appointment)
                .bind("page", page)
                .bind("now", now())
                .bind("due", due.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .one());
    }

    private int count(String which, UUID place, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FROM appointments.ticket
                        WHERE place_id = :place AND day = :day AND state = 'WAITING'
                        """ + which)
                .bind("place", place)
                .bind("day", day)
                .mapTo(Integer.class)
                .one());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Ticket read(ResultSet row) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                row.getObject("type_id", UUID.class),
                Optional.ofNullable(row.getObject("appointment_id", UUID.class)),
                State.valueOf(row.getString("state")),
                instant(row, "drawn_at").orElseThrow(),
                instant(row, "due_at").orElseThrow(),
                row.getInt("calls"),
                instant(row, "called_at"),
                Optional.ofNullable(row.getString("desk")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
