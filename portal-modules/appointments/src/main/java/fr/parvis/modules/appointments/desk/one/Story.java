package fr.parvis.modules.appointments.desk.one;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells what happened to an appointment, and who did it. */
@ApplicationScoped
public class Story {

    private static final String EVENTS = """
            SELECT at, kind, actor, agent, details ->> 'reason' AS reason FROM appointments.appointment_event
            WHERE appointment_id = :id ORDER BY id DESC
            """;

    private static final Set<String> KINDS =
            Set.of("BOOKED", "MOVED", "DESK_CHANGED", "CANCELLED", "ARRIVED", "CALLED", "SEEN", "NO_SHOW");

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Story() {}

    @Inject
    public Story(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest first. */
    @Transactional
    public List<Event> of(UUID appointment) {
        return jdbi.withHandle(handle -> handle.createQuery(EVENTS)
                .bind("id", appointment)
                .map((row, context) -> new Event(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        known(row.getString("kind")),
                        Optional.ofNullable(row.getString("agent")).orElse(row.getString("actor")),
                        row.getString("agent") != null,
                        Optional.ofNullable(row.getString("reason")).orElse("")))
                .list());
    }

    /** What has no words of its own is told as a change. */
    private static String known(String kind) {
        return KINDS.contains(kind) ? kind : "OTHER";
    }

    /**
     * Something that happened.
     *
     * @param who name of the agent, or which other actor
     * @param named whether it is the name of an agent
     */
    public record Event(Instant at, String kind, String who, boolean named, String reason) {}
}
