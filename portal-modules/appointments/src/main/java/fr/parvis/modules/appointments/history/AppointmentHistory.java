package fr.parvis.modules.appointments.history;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes down what happens to appointments, in the transaction in which it happens. */
@ApplicationScoped
public class AppointmentHistory {

    private static final String ADD = """
            INSERT INTO appointments.appointment_event (collectivite_id, appointment_id, at, actor, agent, kind, details)
            VALUES (:collectivite, :id, :now, :actor, :agent, :kind,
                jsonb_strip_nulls(jsonb_build_object('reason', nullif(:reason, ''))))
            """;

    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected AppointmentHistory() {}

    @Inject
    public AppointmentHistory(Collectivites collectivites, Clock clock) {
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /**
     * Adds an event.
     *
     * @param agent name of the agent who did it; empty when the resident did
     * @param reason why, or an empty text
     */
    public void add(Handle handle, UUID appointment, String kind, Optional<String> agent, String reason) {
        handle.createUpdate(ADD)
                .bind("collectivite", collectivites.current().id())
                .bind("id", appointment)
                .bind("now", OffsetDateTime.now(clock))
                .bind("actor", agent.isPresent() ? "AGENT" : "RESIDENT")
                .bind("agent", agent)
                .bind("kind", kind)
                .bind("reason", reason)
                .execute();
    }
}
