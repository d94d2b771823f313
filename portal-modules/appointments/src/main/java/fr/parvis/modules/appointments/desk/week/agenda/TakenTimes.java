package fr.parvis.modules.appointments.desk.week.agenda;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.desk.week.agenda.Taken.Kind;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads which times of a place are taken; names only those who come for a service of the agent. */
@ApplicationScoped
public class TakenTimes {

    private static final String TAKEN = """
            SELECT o.id, r.name AS desk, o.kind, o.reason, o.capacity, a.id AS appointment, a.state, a.given_names,
                a.family_name, t.name AS type, coalesce(a.starts_at, lower(o.during)) AS starts,
                coalesce(a.ends_at, upper(o.during)) AS ends,
                (SELECT count(*) FROM appointments.seat s WHERE s.session_id = o.id AND s.held_until IS NULL) AS seats,
                o.kind = 'BLOCK' OR :everywhere OR t.service = ANY (:services) AS own
            FROM appointments.occupation o JOIN appointments.resource r ON r.id = o.resource_id
            LEFT JOIN appointments.appointment a ON a.id = o.appointment_id
            LEFT JOIN appointments.appointment_type t ON t.id = coalesce(a.type_id, o.type_id)
            WHERE r.place_id = :place AND o.during && tstzrange(:from, :until) AND (o.held_until IS NULL OR o.held_until > :now)
                AND (:desk::text IS NULL OR r.name = :desk)
            ORDER BY starts, r.name
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected TakenTimes() {}

    @Inject
    public TakenTimes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * From a day on.
     *
     * @param desk name of the only desk that is asked for
     */
    @Transactional
    public List<Taken> of(Agent agent, UUID place, LocalDate first, int days, Optional<String> desk) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bind("place", place)
                .bind("from", first.atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("until", first.plusDays(days).atStartOfDay(Timetable.ZONE).toOffsetDateTime())
                .bind("now", OffsetDateTime.now(clock))
                .bind("desk", desk)
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> taken(row))
                .list());
    }

    private static Taken taken(ResultSet row) throws SQLException {
        Optional<State> state = Optional.ofNullable(row.getString("state")).map(State::valueOf);
        Kind kind = kind(row.getString("kind"), row.getBoolean("own"), state);
        boolean named = kind == Kind.APPOINTMENT;
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("desk"),
                new Interval(
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()),
                kind,
                named ? Optional.of(row.getObject("appointment", UUID.class)) : Optional.empty(),
                named ? state : Optional.empty(),
                named
                        ? (row.getString("given_names") + " " + row.getString("family_name")).strip()
                        : kind == Kind.BLOCK ? row.getString("reason") : "",
                kind == Kind.OTHER_SERVICE || kind == Kind.BLOCK ? "" : row.getString("type"),
                row.getInt("seats"),
                row.getInt("capacity"));
    }

    private static Kind kind(String stored, boolean own, Optional<State> state) {
        if (!own) {
            return Kind.OTHER_SERVICE;
        }
        return state.filter(State.HELD::equals).isPresent() ? Kind.HELD : Kind.valueOf(stored);
    }
}
