package fr.parvis.modules.appointments.desk.free;

import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Begins to free a desk, keeps it free, opens it again. */
@ApplicationScoped
public class Freeings {

    private static final String CLOSE = """
            INSERT INTO appointments.closure (id, collectivite_id, resource_id, starts, ends, reason)
            VALUES (:closure, :collectivite, :resource, :starts, :ends, :reason)
            """;

    private static final String BEGIN = """
            INSERT INTO appointments.desk_release (id, collectivite_id, resource_id, starts, ends, reason, otherwise, agent,
                agent_subject, begun_at, closure_id)
            VALUES (:id, :collectivite, :resource, :starts, :ends, :reason, :otherwise, :agent, :subject, :now, :closure)
            """;

    /** Who only holds a time yet is offered another one when they confirm it: their answers stay. */
    private static final String END_HOLDS = """
            DELETE FROM appointments.occupation WHERE resource_id = :resource AND held_until IS NOT NULL
                AND during && tstzrange(:from, :until)
            """;

    private static final String END_HELD_SEATS = """
            DELETE FROM appointments.seat s USING appointments.occupation o
            WHERE o.id = s.session_id AND s.held_until IS NOT NULL AND o.resource_id = :resource
                AND o.during && tstzrange(:from, :until)
            """;

    private static final String ADD = """
            INSERT INTO appointments.desk_release_item (collectivite_id, release_id, appointment_id, starts_at)
            SELECT collectivite_id, :release, id, starts_at FROM appointments.appointment WHERE id = :appointment
            ON CONFLICT DO NOTHING
            """;

    private static final String REOPEN = """
            DELETE FROM appointments.closure
            WHERE id = (SELECT closure_id FROM appointments.desk_release WHERE id = ?)
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private AffectedPeople people;
    private Clock clock;

    /** For the container's proxy. */
    protected Freeings() {}

    @Inject
    public Freeings(Jdbi jdbi, Collectivites collectivites, AffectedPeople people, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Closes the desk and writes down who is to get another time; once for one id, however often it is asked.
     *
     * @param agent who asks, and may: {@link FreeableDesks}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void begin(Agent agent, UUID id, FreeableDesk desk, Period period, String reason, Otherwise otherwise) {
        jdbi.useHandle(handle -> {
            // Whoever books this desk now ends before the lists are made.
            handle.execute("SELECT FROM appointments.resource WHERE id = ? FOR UPDATE", desk.id());
            if (isBegun(handle, id)) {
                return;
            }
            UUID closure = UUID.randomUUID();
            for (String statement : new String[] {CLOSE, BEGIN}) {
                handle.createUpdate(statement)
                        .bind("id", id)
                        .bind("closure", closure)
                        .bind("collectivite", collectivites.current().id())
                        .bind("resource", desk.id())
                        .bind("starts", period.starts())
                        .bind("ends", period.ends())
                        .bind("reason", reason)
                        .bind("otherwise", otherwise.name())
                        .bind("agent", agent.name())
                        .bind("subject", agent.subject())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute();
            }
            endHolds(handle, desk.id(), period.interval());
            add(handle, id, desk.id(), period);
        });
    }

    /** Writes down who was booked since: a hold may have become an appointment. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(Freeing freeing) {
        if (freeing.closed()) {
            jdbi.useHandle(handle -> add(handle, freeing.id(), freeing.desk().id(), freeing.period()));
        }
    }

    /** Lets new appointments in again. Who was moved stays where they are; who was not yet need not be any more. */
    @Transactional
    public boolean reopen(Freeing freeing) {
        return jdbi.withHandle(handle -> {
            handle.execute(
                    "DELETE FROM appointments.desk_release_item WHERE release_id = ? AND outcome IS NULL",
                    freeing.id());
            return handle.execute(REOPEN, freeing.id()) == 1;
        });
    }

    /** Writes down who told somebody; whether nobody had before. */
    @Transactional
    public boolean phoned(Agent agent, Freeing freeing, UUID appointment) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE appointments.desk_release_item SET phoned_by = :agent
                        WHERE release_id = :release AND appointment_id = :appointment AND phoned_by IS NULL
                        """)
                        .bind("agent", agent.name())
                        .bind("release", freeing.id())
                        .bind("appointment", appointment)
                        .execute())
                == 1;
    }

    private void add(Handle handle, UUID release, UUID desk, Period period) {
        people.expected(handle, desk, period.interval())
                .forEach(appointment -> handle.createUpdate(ADD)
                        .bind("release", release)
                        .bind("appointment", appointment)
                        .execute());
    }

    private static void endHolds(Handle handle, UUID desk, Interval during) {
        for (String statement : new String[] {END_HOLDS, END_HELD_SEATS}) {
            handle.createUpdate(statement)
                    .bind("resource", desk)
                    .bind("from", during.start().atOffset(ZoneOffset.UTC))
                    .bind("until", during.end().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    private static boolean isBegun(Handle handle, UUID id) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM appointments.desk_release WHERE id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }
}
